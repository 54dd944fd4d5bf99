package org.wettstein.portal.table;

import java.util.List;
import java.util.stream.IntStream;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.When;

/**
 * All records of one kind in a table.
 *
 * @param csv the same for programs
 */
public record TablePage(String title, String csv, List<String> columns, List<Row> rows) {

    public record Row(List<Cell> cells) {}

    /**
     * @param column the column's heading, for windows too narrow for a table
     * @param machine a date for programs; empty where it is none
     * @param badge the state for the stylesheet; empty where it is none
     */
    public record Cell(String column, boolean first, Linked value, String machine, String badge) {}

    /** What stands in a cell, before it has a column. */
    record Entry(Linked value, String machine, String badge) {

        static Entry of(Linked value) {
            return new Entry(value, "", "");
        }

        static Entry of(String words) {
            return of(Linked.plain(words));
        }

        static Entry of(When when) {
            return new Entry(Linked.plain(when.words()), when.machine(), "");
        }

        static Entry of(Badge badge) {
            return new Entry(Linked.plain(badge.words()), "", badge.word());
        }
    }

    /** @param columns message keys behind {@code column.} */
    static TablePage of(Visit visit, Section section, List<String> columns, List<List<Entry>> rows) {
        var headings = columns.stream()
                .map(column -> visit.words().say("column." + column))
                .toList();
        return new TablePage(
                visit.words().say("section." + section.word()),
                visit.links().table(section),
                headings,
                rows.stream().map(entries -> row(headings, entries)).toList());
    }

    private static Row row(List<String> headings, List<Entry> entries) {
        return new Row(IntStream.range(0, entries.size())
                .mapToObj(i -> new Cell(
                        headings.get(i),
                        i == 0,
                        entries.get(i).value(),
                        entries.get(i).machine(),
                        entries.get(i).badge()))
                .toList());
    }
}
