package org.wettstein.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;
import org.wettstein.language.IllegalFact;

class TermTest {

    @Test
    void refusesPeriodsThatAreNothingOrLongerThanAHundredYears() {
        assertThat(key("P0D")).isEqualTo("empty-period");
        assertThat(key("P-1M")).isEqualTo("empty-period");
        assertThat(key("P101Y")).isEqualTo("endless-period");
        assertThat(key("P2147483647D")).isEqualTo("endless-period");
        assertThat(term("P100Y").notice()).contains(Period.ofYears(100));
    }

    @Test
    void refusesAnEndOfWhatIsUnlimited() {
        assertThatThrownBy(() -> new Term(
                        Optional.empty(),
                        Optional.of(Edtf.parse("2024")),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        IllegalFact.class, fact -> assertThat(fact.key()).isEqualTo("unlimited-with-end"));
    }

    private static String key(String notice) {
        try {
            term(notice);
            return "";
        } catch (IllegalFact refused) {
            return refused.key();
        }
    }

    private static Term term(String notice) {
        return new Term(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(Period.parse(notice)),
                Optional.empty(),
                Optional.empty());
    }
}
