package org.wettstein.reading.ties;

import java.util.Comparator;
import java.util.Optional;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.text.Stretch;

/** Where each partner of a sentence has a date of its own, what stands behind a partner is told of it alone. */
record Clauses(Scoped scoped) {
    private static final int SEVERAL = 2;

    /** The partner whose clause a piece of the sentence stands in; empty if it is told of all. */
    Optional<Partner> of(Stretch at) {
        return scoped.partners().size() < SEVERAL || scoped.line().exactDates().size() < SEVERAL
                ? Optional.empty()
                : scoped.partners().stream()
                        .filter(partner -> last(partner, at) >= 0)
                        .max(Comparator.comparingInt(partner -> last(partner, at)));
    }

    private int last(Partner partner, Stretch at) {
        return scoped.mentions(partner).stream()
                .filter(place -> place.at().before(at))
                .mapToInt(place -> place.at().start())
                .max()
                .orElse(-1);
    }
}
