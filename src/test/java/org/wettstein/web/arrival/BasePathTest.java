package org.wettstein.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasePathTest {
    private static final BasePath BASE = BasePath.of("/city");

    @ParameterizedTest
    @CsvSource({"/city, /", "/city/, /", "/city?x, /?x", "/city/de/?on=2022-06-01, /de/?on=2022-06-01", "/city//, //"})
    void isTakenOffWhatBeginsWithIt(String asked, String within) {
        assertThat(BASE.within(asked)).contains(within);
    }

    @ParameterizedTest
    @CsvSource({"/de/", "/", "/cityscape/", "/City/"})
    void leavesAloneWhatDoesNot(String asked) {
        assertThat(BASE.within(asked)).isEmpty();
    }

    @Test
    void isPutOnEveryPathThatLeaves() {
        assertThat(BASE.to("/de/")).isEqualTo("/city/de/");
        assertThat(BasePath.NONE.to("/de/")).isEqualTo("/de/");
        assertThat(BasePath.NONE.within("/de/")).isEqualTo(Optional.of("/de/"));
    }
}
