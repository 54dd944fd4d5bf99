package org.wettstein.portal.table;

import java.util.Comparator;
import java.util.List;
import org.wettstein.portal.evidence.SourceDetails;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.When;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;
import org.wettstein.source.Source;

/** The sources, by publisher, then by title. */
public final class SourceTable {
    private SourceTable() {}

    public static TablePage of(Visit visit) {
        var details = new SourceDetails(visit);
        var rows = visit.register().list(Kind.SOURCE).stream()
                .sorted(Comparator.comparing(
                                (Source source) -> details.publisher(source).orElse(""), visit.alphabetical())
                        .thenComparing(new Names(visit).order(Source::id)))
                .map(source -> List.of(
                        Entry.of(visit.name(source.id())),
                        Entry.of(visit.wording().label(source.type())),
                        Entry.of(details.publisher(source).orElse("")),
                        Entry.of(When.of(source.published(), visit))))
                .toList();
        return TablePage.of(visit, Section.SOURCES, List.of("title", "type", "publisher", "published"), rows);
    }
}
