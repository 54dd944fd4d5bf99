package org.wettstein.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Words;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | seit dem 26. Oktober 2009 | 2009-10-26 | SINCE
            de | im April 2007 | 2007-04 | ON
            de | Ende September 2022 | 2022-09 | ON
            de | seit 1961 | 1961 | SINCE
            de | vom 15. bis zum 19. Juni 2011 | 2011-06-15/2011-06-19 | SPAN
            de | für die Jahre 2021 bis 2024 | 2021/2024 | SPAN
            de | zwischen 1990 und 1995 | 1990/1995 | SPAN
            de | am 03.05.2021 | 2021-05-03 | ON
            de | in den 1950er Jahren | 195X | VAGUE
            en | since June 1963 | 1963-06 | SINCE
            en | on November 17, 1959 | 1959-11-17 | ON
            en | on 3 May 2021 | 2021-05-03 | ON
            en | for the years 2021 to 2024 | 2021/2024 | SPAN
            en | in the 1980s | 198X | VAGUE
            en | 1st of June 1988 | 1988-06-01 | ON
            fr | depuis 2009 | 2009 | SINCE
            fr | le 1er septembre 1991 | 1991-09-01 | ON
            fr | de 2021 à 2024 | 2021/2024 | SPAN
            fr | les années 1980 | 1980 | VAGUE
            it | dal 2022 | 2022 | SINCE
            it | il 3 luglio 1954 | 1954-07-03 | ON
            it | 22-01-2007 | 2007-01-22 | ON
            es | desde 1989 | 1989 | SINCE
            es | el 10 de octubre de 2006 | 2006-10-10 | ON
            es | 18 de febrero de 2005 | 2005-02-18 | ON
            it | dal 2014 al 2016 | 2014/2016 | SPAN
            de | 2014-2016 | 2014/2016 | SPAN
            de | 2014/16 | 2014/2016 | SPAN
            und | 12 mai 1990 | 1990-05-12 | ON
            de | seit neunzehnhundertneunundachtzig | 1989 | SINCE
            de | von neunzehnhundertneunundachtzig bis zweitausendelf | 1989/2011 | SPAN
            en | since nineteen eighty-nine | 1989 | SINCE
            en | on 4 May two thousand and one | 2001-05-04 | ON
            fr | depuis mille neuf cent quatre-vingt-neuf | 1989 | SINCE
            it | dal millenovecentottantanove | 1989 | SINCE
            es | desde mil novecientos ochenta y nueve | 1989 | SINCE
            en | 1994.11. 3 | 1994-11-03 | ON
            en | 2016.12.22 | 2016-12-22 | ON
            en | 1983/4/11 | 1983-04-11 | ON
            en | since May of 1987 | 1987-05 | SINCE
            es | en 1.987 | 1987 | ON
            es | desde el año 77 | 1977 | SINCE
            it | nel ’74 | 1974 | ON
            it | dal '92 | 1992 | SINCE
            """)
    void readsDatesInWordsAndFiguresAtTheirPrecision(String language, String words, String date, DateRole role) {
        assertThat(dates(language, words, YearsAround.nothing()))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.text() + " " + found.role()).isEqualTo(date + " " + role));
    }

    @Test
    void takesNoNumberOfPeopleMoneyOrTelephoneForAYear() {
        assertThat(dates("de", "1900 Einwohner, CHF 2000, 2000 Euro, Tel. 061 267 40 86", YearsAround.nothing()))
                .isEmpty();
        assertThat(dates("it", "700.000 abitanti", YearsAround.nothing())).isEmpty();
        assertThat(dates("en", "two thousand people, two thousand eleven students", YearsAround.nothing()))
                .isEmpty();
    }

    @Test
    void findsTheYearOfADayByItsWeekday() {
        var years = new YearsAround(List.of(2023, 2022, 2021), Optional.empty());

        assertThat(dates("es", "el miércoles 9 de marzo", years))
                .singleElement()
                .extracting(Dated::text)
                .isEqualTo("2022-03-09");
    }

    @Test
    void takesTodayForTheDayAboveTheText() {
        var years = new YearsAround(List.of(), Optional.of(Edtf.parse("2007-01-22")));

        assertThat(dates("it", "firmato oggi", years))
                .singleElement()
                .extracting(Dated::text)
                .isEqualTo("2007-01-22");
    }

    @Test
    void leavesADayWithoutAYearUnread() {
        assertThat(dates("de", "am 9. März", YearsAround.nothing())).isEmpty();
        assertThat(dates("de", "am 31. Februar 2001", YearsAround.nothing()))
                .extracting(Dated::text)
                .doesNotContain("2001-02-31");
    }

    @Test
    void passesOverASignThatIsNothingButAnAccent() {
        assertThat(dates("de", "seit \uFF9E 1987", YearsAround.nothing()))
                .extracting(Dated::text)
                .containsExactly("1987");
    }

    private static List<Dated> dates(String language, String text, YearsAround years) {
        return Dates.in(new Words(text, Tokens.of(text), new Stretch(0, text.length()), language), years);
    }
}
