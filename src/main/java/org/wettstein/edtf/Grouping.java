package org.wettstein.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season, quarter, quadrimester or semestral of a year, by its code 21 to 41 (ISO 8601-2, 4.8). Seasons are the
 * meteorological ones; those without a hemisphere (21 to 24) are read as northern ones.
 */
public record Grouping(int code) {
    private static final int FIRST_SOUTHERN = 29;
    private static final int LAST = 41;
    private static final int LAST_OF_LEVEL_1 = 24;

    private enum Kind {
        SEASON(21, 3, Precision.SEASON),
        QUARTER(33, 3, Precision.QUARTER),
        QUADRIMESTER(37, 4, Precision.QUADRIMESTER),
        SEMESTER(40, 6, Precision.SEMESTER);

        private final int first;
        private final int months;
        private final Precision precision;

        Kind(int first, int months, Precision precision) {
            this.first = first;
            this.months = months;
            this.precision = precision;
        }

        static Kind of(int code) {
            Kind found = SEASON;
            for (Kind kind : values()) {
                found = code >= kind.first ? kind : found;
            }
            return found;
        }
    }

    public Grouping {
        if (!exists(code)) {
            throw new IllegalArgumentException("no sub-year grouping " + code);
        }
    }

    static boolean exists(int code) {
        return code >= Kind.SEASON.first && code <= LAST;
    }

    public Precision precision() {
        return Kind.of(code).precision;
    }

    /** The conformance level that has it. */
    int level() {
        return code <= LAST_OF_LEVEL_1 ? 1 : 2;
    }

    /** Its place among its kind, from 1: spring is the first season wherever on earth. */
    public int number() {
        Kind kind = Kind.of(code);
        return (code - kind.first) % (12 / kind.months) + 1;
    }

    /** A season that is told from its northern namesake. */
    public boolean southern() {
        return Kind.of(code) == Kind.SEASON && code >= FIRST_SOUTHERN;
    }

    /** A winter that begins in December ends in the next year. */
    Span span(int firstYear, int lastYear) {
        LocalDate begin = LocalDate.of(firstYear, firstMonth(), 1);
        YearMonth end = YearMonth.of(lastYear, firstMonth()).plusMonths(Kind.of(code).months - 1L);
        return Span.of(begin, end.atEndOfMonth());
    }

    private int firstMonth() {
        Kind kind = Kind.of(code);
        int month = (number() - 1) * kind.months + 1;
        if (kind != Kind.SEASON) {
            return month;
        }
        return (month + (code < FIRST_SOUTHERN ? 1 : 7)) % 12 + 1;
    }
}
