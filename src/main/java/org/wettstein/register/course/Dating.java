package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.edtf.Bound;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.EdtfSet;
import org.wettstein.edtf.Span;

/** Whether a day lies before or after something that may be dated imprecisely. */
public final class Dating {
    private Dating() {}

    /** Whether what happened or began then has done so by this day, the day itself included. */
    public static Certainty reached(Edtf date, LocalDate day) {
        return reached(moment(date), day);
    }

    /** Whether what had its last day then is over on this day; not yet so on the last day itself. */
    public static Certainty over(Edtf end, LocalDate day) {
        return reached(end.span(), day.minusDays(1));
    }

    /** Whether both are recorded and the one was earlier, as far as their earliest days tell. */
    public static boolean earlier(Optional<Edtf> one, Optional<Edtf> other) {
        return one.flatMap(first -> other.map(second -> begin(first).compareTo(begin(second)) < 0))
                .orElse(false);
    }

    private static Bound begin(Edtf date) {
        return moment(date).begin();
    }

    private static Certainty reached(Span moment, LocalDate day) {
        var bound = new Bound.Day(day);
        if (bound.compareTo(moment.begin()) < 0) {
            return Certainty.NO;
        }
        return bound.compareTo(moment.end()) < 0 ? Certainty.PERHAPS : Certainty.YES;
    }

    /** An interval whose end is open tells when something began; one with two dates, that it happened between them. */
    private static Span moment(Edtf date) {
        return switch (date) {
            case EdtfInterval interval when !(interval.end() instanceof EdtfInterval.End.At) -> interval.beginning();
            case EdtfInterval interval -> interval.span();
            case EdtfDate _, EdtfSet _ -> date.span();
        };
    }
}
