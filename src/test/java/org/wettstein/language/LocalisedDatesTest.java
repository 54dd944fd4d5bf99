package org.wettstein.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;

/** Golden tables beside this class; {@code _} stands for a non-breaking space. */
class LocalisedDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.txt", delimiter = '|', numLinesToSkip = 1)
    void saysADate(String language, String value, String bare, String when) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(shown(LocalisedDates.date(Edtf.parse(value), locale))).isEqualTo(bare);
        assertThat(shown(LocalisedDates.when(Edtf.parse(value), locale))).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "spans.txt", delimiter = '|', numLinesToSkip = 1)
    void saysAnInterval(String language, String value, String bare, String span) {
        Locale locale = Locale.forLanguageTag(language);
        EdtfInterval interval = (EdtfInterval) Edtf.parse(value);
        assertThat(shown(LocalisedDates.date(interval, locale))).isEqualTo(bare);
        assertThat(shown(LocalisedDates.span(interval, locale))).isEqualTo(span);
        assertThat(LocalisedDates.when(interval, locale)).isEqualTo(LocalisedDates.span(interval, locale));
    }

    @Test
    void speaksEnglishWhereItHasNoWords() {
        assertThat(shown(LocalisedDates.when(Edtf.parse("2009-10-26"), Locale.CHINESE)))
                .isEqualTo("on 26_October 2009");
    }

    private static String shown(String words) {
        return words.replace('\u00a0', '_');
    }
}
