package org.wettstein.reading.partners;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.place.Level;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;

/** One partner of a page with everything that names it so. */
public record Partner(Named place, List<Evidence> evidence) {

    public Partner {
        evidence = List.copyOf(evidence);
    }

    /** A compound place is named by its parts too; a prefecture and its city go by one name. */
    public boolean is(Named other) {
        return place.key().equals(other.key())
                || Tokens.fold(place.name()).equals(Tokens.fold(other.name()))
                || partOf(place, other)
                || partOf(other, place);
    }

    private static boolean partOf(Named whole, Named part) {
        return whole.level() == Level.COMPOUND
                && List.of(whole.name().split("/", -1)).contains(part.name());
    }

    public Confidence confidence() {
        return evidence.stream()
                .map(Evidence::confidence)
                .filter(Confidence::certain)
                .findFirst()
                .orElseGet(() -> evidence.getFirst().confidence());
    }

    public Set<Evidence> leads() {
        return evidence.stream().filter(Evidence::leads).collect(Collectors.toSet());
    }
}
