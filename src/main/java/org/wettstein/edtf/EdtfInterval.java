package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time from one date to another, either of which can be open or unknown: the term of an agreement. */
public record EdtfInterval(End begin, End end) implements Edtf {

    /** One end of an interval. */
    public sealed interface End {

        /** A date, which may be imprecise. */
        record At(EdtfDate day) implements End {
            public At {
                if (day.time().isPresent()) {
                    throw Reason.INTERVAL_TIME.at(0);
                }
            }
        }

        /** There is none, it goes on: {@code ..} */
        record Open() implements End {}

        /** There is one that nobody knows: written as nothing. */
        record Unknown() implements End {}

        /** The date at this end, if there is one. */
        default Optional<EdtfDate> date() {
            return this instanceof At(EdtfDate day) ? Optional.of(day) : Optional.empty();
        }

        default String text() {
            return date().map(EdtfDate::text).orElse(this instanceof Open ? ".." : "");
        }

        /** Unspecified digits are of level 2 in an interval, also where level 1 has them in a date of its own. */
        default int level() {
            return date().map(date -> date.hasUnspecifiedDigits() ? 2 : date.level())
                    .orElse(1);
        }

        /** Where this end may lie, if open means so far. */
        default Span possible(Bound open) {
            return switch (this) {
                case At(EdtfDate day) -> day.span();
                case Open() -> new Span(open, open);
                case Unknown() -> new Span(Bound.Endless.PAST, Bound.Endless.FUTURE);
            };
        }
    }

    public EdtfInterval {
        int endAt = begin.text().length() + 1;
        if (begin instanceof End.Unknown && end instanceof End.Unknown) {
            throw Reason.INTERVAL_WITHOUT_DATE.at(0);
        }
        if (end.possible(Bound.Endless.FUTURE).isBefore(begin.possible(Bound.Endless.PAST))) {
            throw Reason.INTERVAL_BACKWARDS.at(endAt);
        }
    }

    /** Where the begin may lie. */
    public Span beginning() {
        return begin.possible(Bound.Endless.PAST);
    }

    /** Where the end may lie. */
    public Span ending() {
        return end.possible(Bound.Endless.FUTURE);
    }

    @Override
    public String text() {
        return begin.text() + "/" + end.text();
    }

    @Override
    public int level() {
        return Math.max(begin.level(), end.level());
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

    /** Certain from the latest day it can have begun to the earliest it can have ended, never before its begin. */
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
    public String toString() {
        return text();
    }
}
