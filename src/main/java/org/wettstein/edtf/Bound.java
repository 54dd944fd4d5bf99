package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Where a span begins or ends: on a day, in a year too far away for one, or nowhere. */
public sealed interface Bound extends Comparable<Bound> {

    /** A day of the calendar. */
    record Day(LocalDate date) implements Bound {}

    /**
     * A year of ten or more digits, kept as its leading digits and the number of digits that follow, so that no
     * notation, however long, has to be worked out.
     */
    record Far(boolean negative, String leading, long following) implements Bound {
        private static final Comparator<Far> MAGNITUDE = Comparator.<Far>comparingLong(
                        year -> year.leading.length() + year.following)
                .thenComparing(Far::leading);

        private static int compareFar(Far one, Far other) {
            return one.negative ? MAGNITUDE.compare(other, one) : MAGNITUDE.compare(one, other);
        }
    }

    /** No bound: open, or unknown. */
    record Endless(boolean future) implements Bound {
        public static final Endless PAST = new Endless(false);
        public static final Endless FUTURE = new Endless(true);
    }

    static Bound earlier(Bound one, Bound other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Bound later(Bound one, Bound other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    default Optional<LocalDate> day() {
        return this instanceof Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }

    /** Along the line of time: the endless past, far years, days, far years, the endless future. */
    @Override
    default int compareTo(Bound other) {
        if (this instanceof Day(LocalDate date) && other instanceof Day(LocalDate otherDate)) {
            return date.compareTo(otherDate);
        }
        int distance = Integer.compare(distance(this), distance(other));
        return distance == 0 && this instanceof Far far && other instanceof Far otherFar
                ? Far.compareFar(far, otherFar)
                : distance;
    }

    private static int distance(Bound bound) {
        return switch (bound) {
            case Day _ -> 0;
            case Far far -> far.negative() ? -1 : 1;
            case Endless(boolean future) -> future ? 2 : -2;
        };
    }
}
