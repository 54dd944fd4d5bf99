package org.wettstein.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 9060 | 12’000
            fr | 9060 | 12’000
            it | 9060 | 12’000
            en | 9,060 | 12,000
            """)
    void areWrittenTheSwissWayInEveryLanguageButEnglish(String language, String small, String large) {
        var locale = Locale.of(language);
        assertThat(Numbers.format(locale).format(9060)).isEqualTo(small);
        assertThat(Numbers.message("{n, number, integer} km", locale).format(Map.of("n", 9060)))
                .isEqualTo(small + " km");
        assertThat(Numbers.message("{kind, select, other {{n, number, integer}}} {n, number}", locale)
                        .format(Map.of("n", 12000, "kind", "x")))
                .endsWith(" " + large);
    }
}
