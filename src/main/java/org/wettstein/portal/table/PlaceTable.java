package org.wettstein.portal.table;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;

/** The territories, by name. */
public final class PlaceTable {
    private PlaceTable() {}

    public static TablePage of(Visit visit) {
        var names = new Names(visit);
        var rows = visit.register().list(Kind.PLACE).stream()
                .sorted(names.order(Place::id))
                .map(place -> List.of(
                        Entry.of(visit.name(place.id())),
                        Entry.of(visit.wording().label(place.level())),
                        Entry.of(names.row(place.within().stream())),
                        Entry.of(names.row(ties(visit, place.id())))))
                .toList();
        return TablePage.of(visit, Section.PLACES, List.of("name", "level", "within", "partnership"), rows);
    }

    private static Stream<Id> ties(Visit visit, Id place) {
        return visit.register().naming(Kind.PARTNERSHIP, place).stream()
                .filter(partnership -> partnership.parties().stream().skip(1).anyMatch(place::equals))
                .map(Partnership::id);
    }
}
