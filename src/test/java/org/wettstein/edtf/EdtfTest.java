package org.wettstein.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.edtf.EdtfInterval.End;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009       | 2009-10-26 | true
            2009-10    | 2009-10-26 | true
            2009-10-26 | 2009       | false
            2009       | 2010-01-01 | false
            2002-06-19?| 2002-06-19 | true
            2021/..    | 2021/2024  | true
            2021/      | 2021/2024  | true
            2021/2024  | 2021/..    | false
            2021/2024  | 2021-01-01/2024-06 | true
            ../2024    | Y-9999999999 | true
            2021/..    | Y9999999999 | true
            2021/..    | Y-9999999999 | false
            Y-9999999999/2021 | 2020 | true
            """)
    void containsWhatLiesInItsSpan(String one, String other, boolean contains) {
        assertThat(Edtf.parse(one).contains(Edtf.parse(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021/2024  | 2024-12-31/2026 | true
            2021/2024  | 2025            | false
            2021/..    | ../2021-01-01   | true
            2021/..    | ../2020-12-31   | false
            2009-10    | 2009            | true
            """)
    void overlapsWhatSharesADay(String one, String other, boolean overlaps) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlaps);
        assertThat(Edtf.parse(other).overlaps(Edtf.parse(one))).isEqualTo(overlaps);
    }

    @Test
    void ordersByEarliestThenLatestThenText() {
        List<String> ordered = List.of(
                "../2008",
                "/2009",
                "Y-9999999999",
                "Y-17E7",
                "-0333",
                "0000",
                "2009-01-01",
                "2009-01",
                "2009",
                "2009?",
                "2009/2010",
                "2009/..",
                "2009-02",
                "Y10000",
                "Y9999999999",
                "Y99999999990");
        List<Edtf> values =
                ordered.reversed().stream().map(Edtf::parse).sorted().toList();
        assertThat(values).extracting(Edtf::text).isEqualTo(ordered);
    }

    @Test
    void isEqualByItsText() {
        assertThat(Edtf.parse("2009")).isEqualTo(Edtf.parse("2009")).hasSameHashCodeAs(Edtf.parse("2009"));
        assertThat(Edtf.parse("2009")).isNotEqualTo(Edtf.parse("2009-XX"));
        assertThat(Edtf.parse("2009/2010")).isEqualTo(Edtf.parse("2009/2010"));
        assertThat(Edtf.parse("[2009]")).isEqualTo(Edtf.parse("[2009]")).isNotEqualTo(Edtf.parse("{2009}"));
    }

    @Test
    void saysWhyAndWhereATextIsNoValue() {
        assertThatThrownBy(() -> Edtf.parse("2009-02-30"))
                .isInstanceOfSatisfying(IllegalEdtfException.class, illegal -> {
                    assertThat(illegal.reason()).isEqualTo(Reason.DAY);
                    assertThat(illegal.position()).isEqualTo(9);
                });
        assertThat(Edtf.find("2009-02-30")).isEmpty();
    }

    @Test
    void givesTheComponentsThatAreSpecified() {
        EdtfDate date = (EdtfDate) Edtf.parse("2004-XX-11");
        assertThat(date.year()).hasValue(2004);
        assertThat(date.month()).isEmpty();
        assertThat(date.day()).hasValue(11);
        assertThat(EdtfDate.of(LocalDate.of(2009, 10, 26)).text()).isEqualTo("2009-10-26");
        assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(17000, 1, 1))).isInstanceOf(IllegalEdtfException.class);
    }

    @Test
    void knowsWhichComponentsAreMarked() {
        EdtfDate group = (EdtfDate) Edtf.parse("2004-06~-11");
        assertThat(group.approximateComponents()).containsExactly(EdtfDate.Component.YEAR, EdtfDate.Component.MONTH);
        assertThat(group.uncertainComponents()).isEmpty();
        EdtfDate single = (EdtfDate) Edtf.parse("?2004-06-%11");
        assertThat(single.uncertainComponents()).containsExactly(EdtfDate.Component.YEAR, EdtfDate.Component.DAY);
        assertThat(single.approximateComponents()).containsExactly(EdtfDate.Component.DAY);
    }

    @Test
    void buildsIntervalsFromDates() {
        EdtfDate begin = EdtfDate.of(LocalDate.of(2007, 11, 19));
        assertThat(new EdtfInterval(new End.At(begin), new End.Open()).text()).isEqualTo("2007-11-19/..");
        assertThat(new EdtfInterval(new End.Unknown(), new End.At(begin))).isEqualTo(Edtf.parse("/2007-11-19"));
        assertThatThrownBy(() -> new EdtfInterval(new End.At(begin), new End.At((EdtfDate) Edtf.parse("2006"))))
                .hasMessage("interval-backwards at 12");
        EdtfDate withTime = (EdtfDate) Edtf.parse("2007-11-19T10:00:00");
        assertThatThrownBy(() -> new End.At(withTime)).hasMessage("interval-time at 1");
    }

    @Test
    void buildsNoRangeThatSetsCannotHave() {
        Optional<EdtfDate> year = Optional.of((EdtfDate) Edtf.parse("1672"));
        Optional<EdtfDate> month = Optional.of((EdtfDate) Edtf.parse("1672-05"));
        assertThatThrownBy(() -> new EdtfSet.Member.Range(year, month)).hasMessage("set-precision at 1");
        assertThatThrownBy(() -> new EdtfSet.Member.Range(Optional.empty(), Optional.empty()))
                .hasMessage("set-open at 1");
        assertThatThrownBy(() -> new EdtfSet(true, List.of())).hasMessage("set-member at 2");
    }
}
