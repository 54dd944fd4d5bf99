package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wettstein.edtf.Bound;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.Span;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Ending;

/** Draws on one strip, to scale; what is not known to the day fades and is no point. */
final class Pen {
    /** A time shorter than this share of the line is no longer than a mark is wide, in percent. */
    private static final double MARK = 1.6;

    private static final double WHOLE = 100;

    private final Timescale scale;
    private final LocalDate day;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Pen(Timescale scale, LocalDate day) {
        this.scale = scale;
        this.day = day;
    }

    Strip strip(long height) {
        return new Strip(height, List.copyOf(stretches), List.copyOf(marks));
    }

    /** A line from when something may have begun to a day. */
    void life(Span begin, LocalDate end, Lane lane) {
        double begun = begin.isOneDay() ? scale.begin(begin) : scale.end(begin);
        stretch(scale.begin(begin), begun, "begins", lane, new Shown("", ""));
        stretch(begun, scale.at(end), "life", lane, new Shown("", ""));
    }

    /** How an agreement runs, as the day shown knows it. */
    void term(Course course, Lane lane, Shown shown) {
        var begin = course.begin().map(Pen::beginning).orElseGet(() -> unknown(course));
        var end = course.last(day).map(Edtf::span).orElse(new Span(Bound.Endless.FUTURE, Bound.Endless.FUTURE));
        double begun = Math.min(begin.isOneDay() ? scale.begin(begin) : scale.end(begin), scale.at(day));
        stretch(scale.begin(begin), begun, "begins", lane, shown);
        double today = scale.at(day);
        if (end.earliest().isEmpty()) {
            stretch(begun, today, "term", lane, shown);
            stretch(today, WHOLE, course.ending() instanceof Ending.NotRecorded ? "open" : "ahead", lane, shown);
            return;
        }
        double ending = Math.max(begun, end.isOneDay() ? scale.end(end) : scale.begin(end));
        stretch(begun, Math.min(ending, today), "term", lane, shown);
        stretch(Math.max(begun, today), ending, "ahead", lane, shown);
        stretch(ending, scale.end(end), ending > today ? "open" : "ends", lane, shown);
    }

    void gap(LocalDate from, LocalDate to, Lane lane, Shown shown) {
        stretch(scale.at(from), scale.at(to.plusDays(1)), "gap", lane, shown);
    }

    /** Something that happened on one day, though it may not be known on which. */
    void moment(Span span, String kind, Lane lane, Shown shown) {
        double from = scale.begin(span);
        double to = scale.end(span);
        if (to - from > MARK) {
            stretch(from, to, "about", lane, shown);
        } else {
            mark((from + to) / 2, kind, !span.isOneDay(), lane, shown);
        }
    }

    /** Something that went on from one day to another, or happened on one day. */
    void activity(Edtf date, String kind, Lane lane, Shown shown) {
        if (date instanceof EdtfInterval interval
                && scale.begin(interval.ending()) - scale.end(interval.beginning()) > MARK) {
            double begun = scale.end(interval.beginning());
            double ending = scale.begin(interval.ending());
            stretch(scale.begin(interval.beginning()), begun, "begins", lane, shown);
            stretch(begun, Math.min(ending, scale.at(day)), "during", lane, shown);
            stretch(ending, scale.end(interval.ending()), "ends", lane, shown);
        } else {
            moment(date.span(), kind, lane, shown);
        }
    }

    /** Days that are known, however many, are not vague. */
    void on(LocalDate date, String kind, Lane lane, Shown shown) {
        mark(scale.at(date), kind, false, lane, shown);
    }

    private void mark(double at, String kind, boolean vague, Lane lane, Shown shown) {
        marks.add(new Mark(Timescale.percent(at), lane.middle(), kind, vague, shown.title(), shown.address()));
    }

    private void stretch(double from, double to, String form, Lane lane, Shown shown) {
        if (to > from) {
            stretches.add(new Stretch(
                    Timescale.percent(from),
                    Timescale.percent(to - from),
                    lane.y(),
                    lane.height(),
                    form,
                    shown.title(),
                    shown.address()));
        }
    }

    private static Span unknown(Course course) {
        var end = course.ending().lastDay().map(Edtf::span).map(Span::begin).orElse(Bound.Endless.FUTURE);
        return new Span(course.notBefore().map(Edtf::span).map(Span::begin).orElse(Bound.Endless.PAST), end);
    }

    /** An interval with an open end tells when something began. */
    static Span beginning(Edtf date) {
        return date instanceof EdtfInterval interval && !(interval.end() instanceof EdtfInterval.End.At)
                ? interval.beginning()
                : date.span();
    }
}
