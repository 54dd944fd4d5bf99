package org.wettstein.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a date
            2009-10-26            | 2009-10-25 | NO
            2009-10-26            | 2009-10-26 | YES
            2009-10-26            | 2009-10-27 | NO
            2002-06-19?           | 2002-06-19 | YES
            2002-06-19?           | 2002-06-20 | NO
            1985-04-3X            | 1985-04-30 | YES
            2009-10               | 2009-09-30 | NO
            2009-10               | 2009-10-01 | PERHAPS
            2009-10               | 2009-10-31 | PERHAPS
            2009-10               | 2009-11-01 | NO
            2006~                 | 2006-12-31 | PERHAPS
            2006~                 | 2007-01-01 | NO
            Y9999999999           | 2009-01-01 | NO
            # a term between days
            2021-05-01/2024-04-30 | 2021-04-30 | NO
            2021-05-01/2024-04-30 | 2021-05-01 | YES
            2021-05-01/2024-04-30 | 2024-04-30 | YES
            2021-05-01/2024-04-30 | 2024-05-01 | NO
            # a term between years
            2021/2024             | 2020-12-31 | NO
            2021/2024             | 2021-01-01 | PERHAPS
            2021/2024             | 2021-12-30 | PERHAPS
            2021/2024             | 2021-12-31 | YES
            2021/2024             | 2023-06-01 | YES
            2021/2024             | 2024-01-01 | YES
            2021/2024             | 2024-01-02 | PERHAPS
            2021/2024             | 2024-12-31 | PERHAPS
            2021/2024             | 2025-01-01 | NO
            # begin and end in the same unit
            2021/2021             | 2021-06-01 | PERHAPS
            2004-06-11/2004-06    | 2004-06-11 | YES
            2004-06-11/2004-06    | 2004-06-12 | PERHAPS
            2004-06/2004-06-11    | 2004-06-10 | PERHAPS
            2004-06/2004-06-11    | 2004-06-11 | YES
            # open
            2007-11-19/..         | 2007-11-18 | NO
            2007-11-19/..         | 2007-11-19 | YES
            2007-11-19/..         | 9999-12-31 | YES
            2007/..               | 2007-12-30 | PERHAPS
            2007/..               | 2008-01-01 | YES
            ../2007               | 1200-01-01 | YES
            ../2007               | 2007-01-02 | PERHAPS
            ../2007               | 2008-01-01 | NO
            ../..                 | 2007-01-02 | YES
            # unknown
            2007-11-19/           | 2007-11-18 | NO
            2007-11-19/           | 2007-11-19 | YES
            2007-11-19/           | 2007-11-20 | PERHAPS
            2007/                 | 2007-12-31 | PERHAPS
            /2007-11-19           | 2007-11-18 | PERHAPS
            /2007-11-19           | 2007-11-19 | YES
            /2007-11-19           | 2007-11-20 | NO
            /..                   | 2007-11-20 | PERHAPS
            ../                   | 2007-11-20 | PERHAPS
            # sets
            [2009-10-26]          | 2009-10-26 | YES
            [2009-10-26,2009-11]  | 2009-10-26 | PERHAPS
            [2009-10-26,2009-11]  | 2009-10-27 | NO
            {2009-10-26,2009-11}  | 2009-10-26 | YES
            {2009-10-26,2009-11}  | 2009-11-01 | PERHAPS
            {2009-10-26,2009-11}  | 2009-12-01 | NO
            {1984-01-01..1984-01-03} | 1984-01-02 | YES
            [1984-01-01..1984-01-03] | 1984-01-02 | PERHAPS
            {1670..1672}          | 1671-05-01 | PERHAPS
            {..1984-01-01}        | 1200-05-01 | YES
            [..1984-01-01]        | 1200-05-01 | PERHAPS
            [1667,1670..]         | 1668-05-01 | NO
            """)
    void knowsWhetherItHoldsOnADay(String value, LocalDate day, Certainty certainty) {
        assertThat(Edtf.parse(value).holds(day)).isEqualTo(certainty);
    }
}
