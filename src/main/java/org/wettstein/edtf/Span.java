package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** The stretch of days that a value may at most cover, first and last day included. */
public record Span(Bound begin, Bound end) {
    public static Span of(LocalDate first, LocalDate last) {
        return new Span(new Bound.Day(first), new Bound.Day(last));
    }

    public Optional<LocalDate> earliest() {
        return begin.day();
    }

    public Optional<LocalDate> latest() {
        return end.day();
    }

    public boolean isOneDay() {
        return begin instanceof Bound.Day && begin.equals(end);
    }

    /** The smallest span that has both. */
    Span enclosing(Span other) {
        return new Span(Bound.earlier(begin, other.begin), Bound.later(end, other.end));
    }

    /** Ends before the other begins. */
    public boolean isBefore(Span other) {
        return end.compareTo(other.begin) < 0;
    }

    public boolean contains(Span other) {
        return begin.compareTo(other.begin) <= 0 && end.compareTo(other.end) >= 0;
    }

    public boolean overlaps(Span other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    public boolean contains(LocalDate day) {
        return contains(of(day, day));
    }
}
