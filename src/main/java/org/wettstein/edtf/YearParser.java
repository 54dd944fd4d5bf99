package org.wettstein.edtf;

import java.util.OptionalInt;

/** Reads a year: four digits, or the letter {@code Y} and more, with exponent and significant digits. */
final class YearParser {
    private static final int NO_EXPONENT = 0;
    private final Cursor cursor;

    /** @param alone whether the year can have no month after it */
    record Result(CalendarYear year, int level, boolean alone) {}

    private YearParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static Result parse(Cursor cursor) {
        YearParser parser = new YearParser(cursor);
        return cursor.take('Y') ? parser.prefixed() : parser.fourDigits();
    }

    private Result fourDigits() {
        boolean negative = cursor.take('-');
        int from = cursor.at();
        Digits digits = cursor.takeDigits(4, Reason.YEAR);
        if (cursor.atDigit() || cursor.next() == 'X') {
            throw cursor.illegal(Reason.YEAR);
        }
        if (negative && digits.pattern().equals("0000")) {
            throw Reason.YEAR_MINUS_ZERO.at(from);
        }
        OptionalInt significant = digits.specified() ? significant(4) : OptionalInt.empty();
        if (significant.isPresent()) {
            return new Result(YearNumber.of(negative, digits.pattern(), 0, significant), 2, true);
        }
        return new Result(new CalendarYear.FourDigits(digits, negative), negative ? 1 : 0, false);
    }

    private Result prefixed() {
        boolean negative = cursor.take('-');
        int from = cursor.at();
        String digits = cursor.takeDigits();
        long exponent = exponent();
        boolean exceedsFourDigits = digits.length() > 4 || exponent != NO_EXPONENT;
        if (digits.isEmpty() || digits.charAt(0) == '0' || !exceedsFourDigits) {
            throw Reason.YEAR_PREFIX.at(from);
        }
        OptionalInt significant = significant(digits.length() + exponent);
        int level = exponent == NO_EXPONENT && significant.isEmpty() ? 1 : 2;
        return new Result(YearNumber.of(negative, digits, exponent, significant), level, true);
    }

    private long exponent() {
        return cursor.take('E') ? positive(Reason.YEAR_EXPONENT) : NO_EXPONENT;
    }

    private OptionalInt significant(long most) {
        if (!cursor.take('S')) {
            return OptionalInt.empty();
        }
        int from = cursor.at();
        long count = positive(Reason.SIGNIFICANT_DIGITS);
        if (count > Math.min(most, Integer.MAX_VALUE)) {
            throw Reason.SIGNIFICANT_DIGITS.at(from);
        }
        return OptionalInt.of((int) count);
    }

    /** Beyond eighteen digits it stops counting: nobody can tell such years apart. */
    private long positive(Reason otherwise) {
        int from = cursor.at();
        String digits = cursor.takeDigits();
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw otherwise.at(from);
        }
        return digits.length() > 18 ? 1_000_000_000_000_000_000L : Long.parseLong(digits);
    }
}
