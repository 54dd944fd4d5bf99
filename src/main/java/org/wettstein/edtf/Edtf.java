package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A date as a source gives it, however imprecise: a date, an interval or a set of dates. */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfInterval, EdtfSet {

    /** By earliest day, then latest day, then text; an open or unknown begin first, an open or unknown end last. */
    Comparator<Edtf> ORDER = Comparator.comparing((Edtf value) -> value.span().begin())
            .thenComparing(value -> value.span().end())
            .thenComparing(Edtf::text);

    /**
     * Reads the text as it stands; nothing is trimmed.
     *
     * @throws IllegalEdtfException if it is no EDTF value
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** Empty if the text is no EDTF value. */
    static Optional<Edtf> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalEdtfException none) {
            return Optional.empty();
        }
    }

    /** The value exactly as it was given. */
    String text();

    /** The lowest conformance level (0, 1 or 2) that knows this notation. */
    int level();

    /** What the value may at most cover; the marks {@code ? ~ %} never widen it. */
    Span span();

    /** Empty if the begin is open, unknown, or beyond what {@link LocalDate} can say. */
    default Optional<LocalDate> earliest() {
        return span().earliest();
    }

    /** Empty if the end is open, unknown, or beyond what {@link LocalDate} can say. */
    default Optional<LocalDate> latest() {
        return span().latest();
    }

    /** Marked {@code ?} or {@code %} anywhere. */
    boolean uncertain();

    /** Marked {@code ~} or {@code %} anywhere. */
    boolean approximate();

    /** Whether the event happened, or the term ran, on this day. */
    Certainty holds(LocalDate day);

    /** Every day that the other may cover lies in what this one may cover. */
    default boolean contains(Edtf other) {
        return span().contains(other.span());
    }

    /** There is a day that both may cover. */
    default boolean overlaps(Edtf other) {
        return span().overlaps(other.span());
    }

    @Override
    default int compareTo(Edtf other) {
        return ORDER.compare(this, other);
    }
}
