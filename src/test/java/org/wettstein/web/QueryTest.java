package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final Set<String> KNOWN = Set.of("on", "version");

    @Test
    void readsWhatItKnowsAndPassesOverTheRest() {
        assertThat(parsed("version=17&utm_source=x&on=2022-06-01&%zz=%ff&on2").text())
                .isEqualTo("?on=2022-06-01&version=17");
        assertThat(parsed("").text()).isEmpty();
        assertThat(parsed("on=").isEmpty()).isTrue();
    }

    @Test
    void readsADay() {
        assertThat(parsed("on=2022-06-01").day("on"))
                .isEqualTo(Asked.understood(Optional.of(LocalDate.of(2022, 6, 1))));
        assertThat(parsed("").day("on")).isEqualTo(Asked.understood(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13-45", "2022-02-30", "2022", "heute", "22-06-01", "+2022-06-01", "2022-06-01T00:00"})
    void refusesWhatIsNoDay(String given) {
        assertThat(code(parsed("on=" + given.replace("+", "%2B")).day("on"))).isEqualTo(ProblemCode.NOT_A_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "x", "9999999999999999999999", "0x11", "١"})
    void refusesANumberThatDoesNotFit(String given) {
        assertThat(code(parsed("version=" + given).number("version", 1))).isEqualTo(ProblemCode.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=%ff", "on=%zz", "on=%", "on=%0", "on=%00", "on=%C3", "version=%0A1"})
    void refusesWhatIsNoText(String query) {
        assertThat(code(Query.parse(query, KNOWN))).isEqualTo(ProblemCode.MALFORMED_PARAMETER);
    }

    @Test
    void refusesToHearSomethingTwice() {
        assertThat(code(Query.parse("on=2022-06-01&on=2022-06-01", KNOWN))).isEqualTo(ProblemCode.REPEATED_PARAMETER);
    }

    @Test
    void takesMegabytesInItsStride() {
        assertThat(parsed("x=" + "%41".repeat(3_000_000)).isEmpty()).isTrue();
        assertThat(code(parsed("on=" + "1".repeat(10_000_000)).day("on"))).isEqualTo(ProblemCode.NOT_A_DAY);
    }

    private static Query parsed(String query) {
        return ((Asked.Understood<Query>) Query.parse(query, KNOWN)).value();
    }

    private static ProblemCode code(Asked<?> asked) {
        return ((Asked.Refused<?>) asked).problem().code();
    }
}
