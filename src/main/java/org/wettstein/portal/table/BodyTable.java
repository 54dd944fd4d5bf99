package org.wettstein.portal.table;

import java.util.List;
import org.wettstein.body.Body;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;

/** The organisations that act, by name. */
public final class BodyTable {
    private BodyTable() {}

    public static TablePage of(Visit visit) {
        var names = new Names(visit);
        var rows = visit.register().list(Kind.BODY).stream()
                .sorted(names.order(Body::id))
                .map(body -> List.of(
                        Entry.of(visit.name(body.id())),
                        Entry.of(visit.wording().label(body.type())),
                        Entry.of(names.row(body.place().stream())),
                        Entry.of(names.row(body.partOf().stream()))))
                .toList();
        return TablePage.of(visit, Section.BODIES, List.of("name", "type", "place", "part-of"), rows);
    }
}
