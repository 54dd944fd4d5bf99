package org.wettstein.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.edtf.Edtf;

/**
 * The parts of a date that words give; 0 where they give none.
 *
 * @param weekday 1 for Monday
 * @param afterLast the token behind it
 */
record Day(int year, int month, int day, int weekday, int afterLast) {

    boolean complete() {
        return year > 0;
    }

    Day in(int other) {
        return new Day(other, month, day, weekday, afterLast);
    }

    Day endingAt(int token) {
        return new Day(year, month, day, weekday, token);
    }

    Optional<Edtf> edtf() {
        return Edtf.find(text());
    }

    String text() {
        var text = padded(year, 10_000) + (month > 0 ? "-" + padded(month, 100) : "");
        return day > 0 ? text + "-" + padded(day, 100) : text;
    }

    /** With zeros ahead; {@code bound} is one and as many zeros as there are digits. */
    private static String padded(int number, int bound) {
        return Integer.toString(bound + number).substring(1);
    }

    boolean exists() {
        if (month > 12 || day > 31) {
            return false;
        }
        try {
            return day == 0 || LocalDate.of(year > 0 ? year : 2000, month, day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Whether the weekday that the words name was that of this day in {@code candidate}. */
    boolean fits(int candidate) {
        return weekday == 0
                || (in(candidate).exists()
                        && LocalDate.of(candidate, month, day).getDayOfWeek().getValue() == weekday);
    }
}
