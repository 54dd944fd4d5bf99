package org.wettstein.reading.ties;

import java.util.Optional;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.recognising.Somebody;
import org.wettstein.reading.text.Stretch;

/** For which of the partners in a line a person stands: the mayor of X for X, those who name no place for all. */
record PersonsPartners(Scoped scoped) {
    private static final int SEVERAL = 2;

    boolean concerns(Somebody person, Partner partner) {
        if (scoped.partners().size() < SEVERAL) {
            return true;
        }
        return own(person)
                .or(() -> new Clauses(scoped).of(person.nameAt()))
                .map(partner::equals)
                .orElse(true);
    }

    /** “Mayor of X”, “from X came A B”, “A B of X”. */
    private Optional<Partner> own(Somebody person) {
        return scoped.partners().stream()
                .filter(partner -> scoped.line().places().stream()
                        .filter(partner::is)
                        .map(Named::at)
                        .anyMatch(place -> person.at().contains(place) || beside(person, place)))
                .findFirst();
    }

    private boolean beside(Somebody person, Stretch place) {
        var at = person.at();
        if (place.before(at)) {
            return between(place.end(), at.start()).matches("(?: \\p{Ll}{2,8})? ");
        }
        return at.before(place) && between(at.end(), place.start()).matches(",? (?:aus|von|from|of|de|di|da|d)[ ']");
    }

    private String between(int from, int to) {
        return scoped.line().words().text().substring(from, Math.max(from, to));
    }
}
