package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The year of a date in each of the forms that EDTF has for it. */
sealed interface CalendarYear {

    /** From the first day that may be meant to the last. */
    Span span();

    /** The one year that is meant, if it is one and within nine digits. */
    OptionalInt single();

    /** Four digits, some of them perhaps unspecified, with or without a minus. */
    record FourDigits(Digits digits, boolean negative) implements CalendarYear {

        int lowest() {
            return negative ? -digits.highest() : digits.lowest();
        }

        /** There is no year -0000, so {@code -000X} ends with the year -1. */
        int highest() {
            return negative ? Math.min(-1, -digits.lowest()) : digits.highest();
        }

        boolean fits(int year) {
            return digits.fits(Math.abs(year));
        }

        @Override
        public Span span() {
            return years(lowest(), highest());
        }

        @Override
        public OptionalInt single() {
            return digits.specified() ? OptionalInt.of(lowest()) : OptionalInt.empty();
        }
    }

    /** Up to nine digits, by prefix, exponent or significant digits. */
    record Counted(int lowest, int highest) implements CalendarYear {

        @Override
        public Span span() {
            return years(lowest, highest);
        }

        @Override
        public OptionalInt single() {
            return lowest == highest ? OptionalInt.of(lowest) : OptionalInt.empty();
        }
    }

    /** Ten digits or more. */
    record Beyond(Bound.Far year, boolean exact) implements CalendarYear {

        @Override
        public Span span() {
            return new Span(year, year);
        }

        @Override
        public OptionalInt single() {
            return OptionalInt.empty();
        }
    }

    private static Span years(int first, int last) {
        return Span.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
