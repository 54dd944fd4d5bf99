package org.wettstein.register.evidence;

import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.Span;

/**
 * Dates by containment: two dates of one event contradict each other if no day fits both. Marks of doubt do not widen
 * them. Of two intervals, begin and end are weighed separately.
 */
final class ComparingDates {
    private ComparingDates() {}

    static Comparison compare(Edtf one, Edtf other) {
        return one instanceof EdtfInterval stretch && other instanceof EdtfInterval otherStretch
                ? compare(stretch.beginning(), otherStretch.beginning())
                        .and(compare(stretch.ending(), otherStretch.ending()))
                : compare(one.span(), other.span());
    }

    private static Comparison compare(Span one, Span other) {
        return Comparison.ofRanges(one.contains(other), other.contains(one), one.overlaps(other));
    }
}
