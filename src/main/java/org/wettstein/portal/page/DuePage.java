package org.wettstein.portal.page;

import java.time.LocalDate;
import java.util.List;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.language.LocalisedDates;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.DueItem;
import org.wettstein.register.due.DueKind;
import org.wettstein.register.due.Dues;
import org.wettstein.web.Query;

/**
 * What comes next, and what should have come.
 *
 * @param overdue promises whose day has passed
 * @param csv the same for programs
 * @param action where the form leads that asks for other days
 * @param on the day asked for, which the form keeps; empty for the present
 * @param version the version asked for, which the form keeps; empty for the newest
 */
public record DuePage(
        String from,
        String to,
        String period,
        List<DueItem> overdue,
        List<DueItem> items,
        String csv,
        String action,
        String on,
        String version) {

    public static DuePage of(Visit visit, LocalDate from, LocalDate to, LocalDate overdueSince) {
        return new DuePage(
                from.toString(),
                to.toString(),
                visit.words().say("due.period", "period", period(visit, from, to)),
                Dues.list(visit.register(), overdueSince, from).stream()
                        .filter(due -> due.kind() == DueKind.DUE && due.date().isBefore(from))
                        .map(due -> DueItem.of(due, visit))
                        .toList(),
                Dues.list(visit.register(), from, to).stream()
                        .map(due -> DueItem.of(due, visit))
                        .toList(),
                visit.links()
                        .table(
                                Section.DUE,
                                visit.query().with("from", from.toString()).with("to", to.toString())),
                visit.links().section(Section.DUE, Query.EMPTY),
                visit.asked().find("on").orElse(""),
                visit.asked().find("version").orElse(""));
    }

    /** Italian needs articles that change with the day: “dall’8”. */
    private static String period(Visit visit, LocalDate from, LocalDate to) {
        return Edtf.parse(from + "/" + to) instanceof EdtfInterval interval
                ? LocalisedDates.span(interval, visit.language())
                : visit.date(from);
    }
}
