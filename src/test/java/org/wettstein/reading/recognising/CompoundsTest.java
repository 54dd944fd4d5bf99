package org.wettstein.reading.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.reading.Read;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin-Kreuzberg, seit 1964 | Berlin-Kreuzberg
            Fatih (Istanbul), Türkei, seit 2012 | Fatih (Istanbul
            Venezia Mestre, seit 1988 | Venezia Mestre
            Lyon (Frankreich), seit 1988 | Lyon
            """)
    void joinsACityWithItsPartAndNotWithItsCountry(String entry, String written) {
        var reading = Read.text("Partnerstädte\n\n" + entry + "\nHamm, seit 1977\n");

        assertThat(reading.ties()).hasSize(2);
        assertThat(reading.ties().getFirst().written()).contains(written);
    }
}
