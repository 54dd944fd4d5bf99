package org.wettstein.reading.together;

import java.util.stream.Stream;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.TextValue;

/** Whether a tie is over or suspended, by the pages that say so; one that does not tell of an end says nothing against it. */
record Endings(SharedTie tie) {
    static final String OVER = "over";
    static final String SUSPENDED = "suspended";

    ToldProperty property() {
        return ToldProperty.of(
                tie.record(),
                "ending",
                tie.tellers().stream().flatMap(Endings::telling).toList(),
                (one, other) -> one.value().equals(other.value()) ? Comparison.AGREES : Comparison.CONTRADICTS);
    }

    private static Stream<Telling> telling(TieOnPage teller) {
        return teller.tie().ended().map(quote -> telling(teller, quote)).stream();
    }

    private static Telling telling(TieOnPage teller, Quoted quote) {
        return new Telling(
                teller.page(),
                Claim.IS,
                new TextValue(teller.tie().suspended() ? SUSPENDED : OVER),
                Telling.Sort.PLAIN,
                quote,
                teller.tie().confidence());
    }
}
