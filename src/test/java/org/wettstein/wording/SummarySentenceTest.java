package org.wettstein.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.register.standing.Reason;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class SummarySentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Sechs Partnerschaften: fünf gelten, bei einer ist die Laufzeit abgelaufen.
            en | Six partnerships: five are in force, the term of one is over.
            fr | Six partenariats : cinq sont en cours, un est arrivé à échéance.
            it | Sei partenariati: cinque sono in corso, uno è scaduto.
            """)
    void countsWhatHoldsBeforeWhatDoesNot(String language, String sentence) {
        assertThat(summary(language, standings(1, StandingState.TERM_ENDED), standings(5, StandingState.IN_FORCE)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 13 Partnerschaften: alle gelten.
            en | 13 partnerships: all are in force.
            fr | 13 partenariats : tous sont en cours.
            it | 13 partenariati: tutti sono in corso.
            """)
    void saysAllWhereAllAreAlike(String language, String sentence) {
        assertThat(summary(language, standings(13, StandingState.IN_FORCE))).isEqualTo(sentence);
    }

    @Test
    void doesNotCountAsCertainWhatIsNot() {
        var unsure = new Standing(StandingState.IN_FORCE, false, new Reason("x", Map.of()), List.of(), List.of());
        assertThat(summary("de", standings(1, StandingState.PILOT), List.of(unsure)))
                .isEqualTo("Zwei Partnerschaften: eine läuft als Pilot, bei einer ist der Stand nicht sicher.");
    }

    @Test
    void saysNothingOfOneAlone() {
        assertThat(summary("de", standings(1, StandingState.IN_FORCE))).isEmpty();
    }

    @SafeVarargs
    private static String summary(String language, List<Standing>... standings) {
        return Wording.of(Registers.of(Seldwyla.records()), Locale.of(language), LocalDate.of(2026, 11, 24))
                .summary(Stream.of(standings).flatMap(List::stream).toList());
    }

    private static List<Standing> standings(int count, StandingState state) {
        return Collections.nCopies(count, new Standing(state, true, new Reason("x", Map.of()), List.of(), List.of()));
    }
}
