package org.wettstein.portal.table;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;
import org.wettstein.theme.Theme;

/** The subjects of cooperation, by name, each with the ties that work on it. */
public final class ThemeTable {
    private ThemeTable() {}

    public static TablePage of(Visit visit) {
        var names = new Names(visit);
        var rows = visit.register().list(Kind.THEME).stream()
                .sorted(names.order(Theme::id))
                .map(theme -> List.of(
                        Entry.of(visit.name(theme.id())),
                        Entry.of(names.row(theme.broader().stream())),
                        Entry.of(names.row(ties(visit, theme.id())))))
                .toList();
        return TablePage.of(visit, Section.THEMES, List.of("name", "broader", "partnerships"), rows);
    }

    private static Stream<Id> ties(Visit visit, Id theme) {
        return visit.register().naming(Kind.PARTNERSHIP, theme).stream().map(Partnership::id);
    }
}
