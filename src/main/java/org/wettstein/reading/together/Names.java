package org.wettstein.reading.together;

import java.util.List;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.TextValue;

/** Which place a partner is, and what the tie with it is called, by all pages. */
record Names(SharedTie tie) {

    List<ToldProperty> properties() {
        return List.of(place(), kind());
    }

    private ToldProperty place() {
        var tellings = tie.tellers().stream()
                .map(teller ->
                        telling(teller, teller.partner().name(), teller.tie().named()))
                .toList();
        return ToldProperty.of(
                tie.record(),
                "place",
                tellings,
                (one, other) -> weigh(partner(tellings, one), partner(tellings, other)));
    }

    private Named partner(List<Telling> tellings, Telling telling) {
        return tie.tellers().get(tellings.indexOf(telling)).partner();
    }

    private static Comparison weigh(Named one, Named other) {
        if (TieOnPage.within(one, other)) {
            return Comparison.REFINES;
        }
        return TieOnPage.within(other, one) ? Comparison.COVERS : Comparison.AGREES;
    }

    /** Pages may call one tie by several words; that is said, and is no contradiction. */
    private ToldProperty kind() {
        var tellings = tie.tellers().stream()
                .filter(teller -> teller.tie().kind() != KindOfTie.UNKNOWN)
                .map(teller -> telling(
                        teller,
                        word(teller.tie()),
                        teller.tie().word().orElse(teller.tie().named())))
                .toList();
        return ToldProperty.of(
                tie.record(),
                "kind",
                tellings,
                (one, other) -> one.value().equals(other.value()) ? Comparison.AGREES : Comparison.COMPATIBLE);
    }

    private static String word(ReadTie tie) {
        return tie.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Telling telling(TieOnPage teller, String value, Quoted quote) {
        return new Telling(
                teller.page(),
                Claim.IS,
                new TextValue(value),
                Telling.Sort.PLAIN,
                quote,
                teller.tie().confidence());
    }
}
