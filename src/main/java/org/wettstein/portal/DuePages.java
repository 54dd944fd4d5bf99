package org.wettstein.portal;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.DuePage;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Writes what comes next, from a day to a day. */
record DuePages(Framing framing) {
    private static final int YEARS_AHEAD = 3;
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AT_MOST = 50;
    private static final int LAST_YEAR = 9999;

    Asked<Content> page(Visit visit) {
        return visit.query().day("from").flatMap(from -> visit.query().day("to").flatMap(to -> page(visit, from, to)));
    }

    private Asked<Content> page(Visit visit, Optional<LocalDate> first, Optional<LocalDate> last) {
        var from = first.orElse(visit.day());
        var to = last.orElseGet(() -> within(from.getYear() + YEARS_AHEAD, from));
        if (to.isBefore(from) || to.getYear() - from.getYear() > YEARS_AT_MOST) {
            return Asked.refused(Problem.of(ProblemCode.DAYS_REVERSED).with("years", YEARS_AT_MOST));
        }
        var page = DuePage.of(visit, from, to, within(from.getYear() - YEARS_BACK, from));
        var frame = framing.frame(visit, visit.words().say("section." + Section.DUE.word()));
        return SectionPages.page(visit, Templates.due(frame, visit.words(), page));
    }

    /** The same day of another year, so far as years have four digits. */
    private static LocalDate within(int year, LocalDate day) {
        return day.withYear(Math.clamp(year, 0, LAST_YEAR));
    }
}
