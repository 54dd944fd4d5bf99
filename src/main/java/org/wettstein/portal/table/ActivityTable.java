package org.wettstein.portal.table;

import java.util.Comparator;
import java.util.List;
import org.wettstein.activity.Activity;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Dates;
import org.wettstein.portal.matter.When;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;

/** What happened between partners, the newest first. */
public final class ActivityTable {
    private ActivityTable() {}

    public static TablePage of(Visit visit) {
        var names = new Names(visit);
        var rows = visit.register().list(Kind.ACTIVITY).stream()
                .filter(activity -> visit.knows(activity.date()))
                .sorted(Comparator.comparing(Activity::date, Dates.NEWEST_FIRST))
                .map(activity -> List.of(
                        Entry.of(visit.name(activity.id())),
                        Entry.of(visit.wording().label(activity.type())),
                        Entry.of(names.row(activity.partnerships().stream())),
                        Entry.of(When.of(activity.date(), visit))))
                .toList();
        return TablePage.of(visit, Section.ACTIVITIES, List.of("title", "type", "partnership", "date"), rows);
    }
}
