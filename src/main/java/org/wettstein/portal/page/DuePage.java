package org.wettstein.portal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                visit.words().say("due.period", Map.of("from", visit.date(from), "to", visit.date(to))),
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
}
