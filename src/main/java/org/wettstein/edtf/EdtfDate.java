package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A date as precise as its source: a day, a month, a season, a year, or only some of their digits. */
public final class EdtfDate implements Edtf {
    /** A part of a date that can be marked on its own; a sub-year grouping counts as the month. */
    public enum Component {
        YEAR,
        MONTH,
        DAY
    }

    private final String text;
    private final int level;
    private final DateParts parts;
    private final Span span;

    EdtfDate(String text, int level, DateParts parts, Span span) {
        this.text = text;
        this.level = level;
        this.parts = parts;
        this.span = span;
    }

    /** Of a day in the years -9999 to 9999: EDTF has no days outside. */
    public static EdtfDate of(LocalDate day) {
        return (EdtfDate) Edtf.parse(day.toString());
    }

    /** Empty if digits are unspecified or not significant, or if the year has more than nine digits. */
    public OptionalInt year() {
        return parts.year().single();
    }

    /** From 1; empty if the date has none, or digits of it are unspecified. */
    public OptionalInt month() {
        return parts.grouping().isPresent() ? OptionalInt.empty() : number(parts.month());
    }

    /** Empty if the date has none, or digits of it are unspecified. */
    public OptionalInt day() {
        return number(parts.day());
    }

    public Optional<Grouping> grouping() {
        return parts.grouping();
    }

    /** The time of day as given, with its shift from UTC; the day is always the one written before it. */
    public Optional<String> time() {
        return parts.time();
    }

    public Set<Component> uncertainComponents() {
        return Collections.unmodifiableSet(parts.marks().uncertain());
    }

    public Set<Component> approximateComponents() {
        return Collections.unmodifiableSet(parts.marks().approximate());
    }

    /** The smallest unit of the calendar that has all the days which may be meant. */
    public Precision precision() {
        return parts.precision(span);
    }

    boolean hasUnspecifiedDigits() {
        return parts.hasUnspecifiedDigits();
    }

    /** Written to the same unit: both with a day, both with a month and no day, both with a season, both years. */
    boolean hasSameComponents(EdtfDate other) {
        return parts.day().isPresent() == other.parts.day().isPresent()
                && parts.month().isPresent() == other.parts.month().isPresent()
                && grouping().map(Grouping::precision).equals(other.grouping().map(Grouping::precision));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int level() {
        return level;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public boolean uncertain() {
        return !parts.marks().uncertain().isEmpty();
    }

    @Override
    public boolean approximate() {
        return !parts.marks().approximate().isEmpty();
    }

    /** A date coarser than a day tells of something that happened on one day of its span, or on some. */
    @Override
    public Certainty holds(LocalDate day) {
        if (!span.contains(day)) {
            return Certainty.NO;
        }
        return span.isOneDay() ? Certainty.YES : Certainty.PERHAPS;
    }

    private static OptionalInt number(Optional<Digits> digits) {
        return digits.map(Digits::value).orElse(OptionalInt.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
