package org.wettstein.reading.partners;

import java.util.List;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;

/**
 * A line with the partners it is about.
 *
 * @param named whether the line names them itself
 * @param before the line before it in the same block or section, which says what a pronoun means
 */
public record Scoped(Line line, List<Partner> partners, boolean named, List<Line> before) {

    public Scoped {
        partners = List.copyOf(partners);
        before = List.copyOf(before);
    }

    public boolean about(Partner partner) {
        return partners.contains(partner);
    }

    public boolean single() {
        return partners.size() == 1;
    }

    /** Where the line names a partner, be it as a place of events. */
    public List<Named> mentions(Partner partner) {
        return line.places().stream()
                .filter(place -> place.role() != NameRole.QUALIFIER && partner.is(place))
                .toList();
    }

    public boolean names(Partner partner) {
        return mentions(partner).stream().anyMatch(place -> place.role() == NameRole.NAMED);
    }
}
