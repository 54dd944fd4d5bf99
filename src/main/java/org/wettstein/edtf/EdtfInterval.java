package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time from one date to another, either of which can be open or unknown: the term of an agreement. */
public final class EdtfInterval implements Edtf {
    private final String text;
    private final int level;
    private final End begin;
    private final End end;

    /** One end of an interval. */
    public sealed interface End {

        /** The date at this end, if there is one. */
        default Optional<EdtfDate> date() {
            return this instanceof At(EdtfDate at) ? Optional.of(at) : Optional.empty();
        }

        /** A date, which may be imprecise. */
        record At(EdtfDate at) implements End {}

        /** There is none, it goes on: {@code ..} */
        record Open() implements End {}

        /** There is one that nobody knows: written as nothing. */
        record Unknown() implements End {}
    }

    EdtfInterval(String text, int level, End begin, End end) {
        this.text = text;
        this.level = level;
        this.begin = begin;
        this.end = end;
    }

    public End begin() {
        return begin;
    }

    public End end() {
        return end;
    }

    /** Where the begin may lie. */
    public Span beginning() {
        return range(begin, Bound.Endless.PAST);
    }

    /** Where the end may lie. */
    public Span ending() {
        return range(end, Bound.Endless.FUTURE);
    }

    private static Span range(End end, Bound open) {
        return switch (end) {
            case End.At(EdtfDate date) -> date.span();
            case End.Open() -> new Span(open, open);
            case End.Unknown() -> new Span(Bound.Endless.PAST, Bound.Endless.FUTURE);
        };
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
        return new Span(beginning().begin(), ending().end());
    }

    @Override
    public boolean uncertain() {
        return dates().anyMatch(EdtfDate::uncertain);
    }

    @Override
    public boolean approximate() {
        return dates().anyMatch(EdtfDate::approximate);
    }

    private Stream<EdtfDate> dates() {
        return Stream.of(begin.date(), end.date()).flatMap(Optional::stream);
    }

    /** Certain from the latest day it can have begun to the earliest it can have ended, which is never before its begin. */
    @Override
    public Certainty holds(LocalDate day) {
        if (!span().contains(day)) {
            return Certainty.NO;
        }
        Bound begun = Bound.earlier(beginning().end(), ending().end());
        Bound notEnded = Bound.later(ending().begin(), beginning().begin());
        return new Span(begun, notEnded).contains(day) ? Certainty.YES : Certainty.PERHAPS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfInterval interval && text.equals(interval.text);
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
