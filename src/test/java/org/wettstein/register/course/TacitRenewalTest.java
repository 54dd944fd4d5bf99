package org.wettstein.register.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;

class TacitRenewalTest {

    @Test
    void runsToTheFirstEndAndThenFromEndToEnd() {
        assertThat(end("2005-06-30", "P5Y", "1999-01-01")).isEqualTo("2005-06-30");
        assertThat(end("2005-06-30", "P5Y", "2005-06-30")).isEqualTo("2005-06-30");
        assertThat(end("2005-06-30", "P5Y", "2005-07-01")).isEqualTo("2010-06-30");
        assertThat(end("2005-06-30", "P5Y", "2026-11-23")).isEqualTo("2030-06-30");
    }

    @Test
    void keepsThePrecisionOfTheFirstEnd() {
        assertThat(end("2005", "P5Y", "2026-11-23")).isEqualTo("2030");
        assertThat(end("2005-06", "P1Y6M", "2026-11-23")).isEqualTo("2027-12");
        assertThat(end("2005", "P1Y6M", "2006-01-01")).isEqualTo("2007-06-30");
    }

    @Test
    void doesNotDriftFromTheLastOfFebruary() {
        assertThat(end("2004-02-29", "P1Y", "2005-01-01")).isEqualTo("2005-02-28");
        assertThat(end("2004-02-29", "P1Y", "2008-01-01")).isEqualTo("2008-02-29");
    }

    @Test
    void endsBeforeTheLastDayThatCanBeWritten() {
        assertThat(end("2005-06-30", "P1D", "9999-12-31")).isEqualTo("9999-12-31");
        assertThat(end("2005-06-30", "P5Y", "9999-12-31")).isEqualTo("2005-06-30");
        assertThat(end("2005-06-30", "P2147483647Y", "2026-11-23")).isEqualTo("2005-06-30");
    }

    private static String end(String first, String period, String day) {
        return new TacitRenewal(Edtf.parse(first), Period.parse(period))
                .endOn(LocalDate.parse(day))
                .text();
    }
}
