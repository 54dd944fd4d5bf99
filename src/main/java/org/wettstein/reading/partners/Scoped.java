package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Stretch;

/** A line with the partners it is about. */
public final class Scoped {
    private final Line line;
    private final List<Partner> partners;
    private final boolean named;
    private final List<Line> before;
    private final Map<Partner, List<Named>> mentions = new HashMap<>();
    private final IdentityHashMap<Dated, Optional<Partner>> beside = new IdentityHashMap<>(1);
    private final Map<Partner, List<Dated>> dates = new HashMap<>();
    private int firstMention = -1;

    /**
     * @param named whether the line names them itself
     * @param before the line before it in the same block or section, which says what a pronoun means
     */
    Scoped(Line line, List<Partner> partners, boolean named, List<Line> before) {
        this.line = line;
        this.partners = List.copyOf(partners);
        this.named = named;
        this.before = List.copyOf(before);
    }

    public Line line() {
        return line;
    }

    public List<Partner> partners() {
        return partners;
    }

    public boolean named() {
        return named;
    }

    public List<Line> before() {
        return before;
    }

    public boolean about(Partner partner) {
        return partners.contains(partner);
    }

    public boolean single() {
        return partners.size() == 1;
    }

    /** Where the line names a partner, be it as a place of events. */
    public List<Named> mentions(Partner partner) {
        return mentions.computeIfAbsent(partner, this::named);
    }

    private List<Named> named(Partner partner) {
        var found = new ArrayList<Named>(1);
        for (var place : line.places()) {
            if (place.role() != NameRole.QUALIFIER && partner.is(place)) {
                found.add(place);
            }
        }
        return found;
    }

    /** Of the partners named before a date, the one beside it. */
    public Optional<Partner> nearestBefore(Dated date) {
        return beside.computeIfAbsent(date, asked -> partners.stream()
                .filter(partner ->
                        mentions(partner).stream().anyMatch(place -> place.at().before(asked.at())))
                .min(Comparator.comparingInt(partner -> distance(partner, asked.at()))));
    }

    private int distance(Partner partner, Stretch at) {
        return mentions(partner).stream()
                .mapToInt(place -> place.at().distance(at))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The dates that belong to a partner; told once, because everything about a partner asks for them. */
    public List<Dated> dates(Partner partner, Function<Partner, List<Dated>> told) {
        return dates.computeIfAbsent(partner, told);
    }

    /** Where the first of its partners is named. */
    public int firstMention() {
        if (firstMention < 0) {
            firstMention = partners.stream()
                    .flatMap(partner -> mentions(partner).stream())
                    .mapToInt(place -> place.at().start())
                    .min()
                    .orElse(partners.isEmpty() ? 0 : Integer.MAX_VALUE);
        }
        return firstMention;
    }

    public boolean names(Partner partner) {
        return mentions(partner).stream().anyMatch(place -> place.role() == NameRole.NAMED);
    }
}
