package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.portal.page.DuePage;

class DuePageTest {
    private static final LocalDate FIRST = LocalDate.of(1880, 11, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Zeitraum vom 8. November 1880 bis 11. November 1883
            en | Period from 8 November 1880 to 11 November 1883
            fr | Période du 8 novembre 1880 au 11 novembre 1883
            it | Periodo dall’8 novembre 1880 all’11 novembre 1883
            """)
    void saysWhichDaysItShows(String language, String heading) {
        var visit = Visits.seldwyla().now("/" + language + "/due");

        assertThat(DuePage.of(visit, FIRST, LocalDate.of(1883, 11, 11), FIRST)
                        .period()
                        .replace('\u00a0', ' '))
                .isEqualTo(heading);
    }
}
