package org.wettstein.opendata.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;
import org.wettstein.journal.JsonString;
import org.wettstein.register.due.Due;
import org.wettstein.register.due.Dues;

/** What falls due from one day to another, both included, in the order of the days. */
public record DueList(LocalDate from, LocalDate to) implements OpenList {

    @Override
    public String word() {
        return "due";
    }

    @Override
    public List<Row> rows(View view) {
        return Dues.list(view.register(), from, to).stream()
                .map(due -> new Row(key(due), () -> item(view, due)))
                .toList();
    }

    @Override
    public Optional<Id> id(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<Item> find(View view, String key) {
        return Optional.empty();
    }

    private static String key(Due due) {
        return due.date() + "." + Item.word(due.kind()) + "." + due.record();
    }

    private static Item item(View view, Due due) {
        return Item.of("date", due.date().toString())
                .with("kind", Item.word(due.kind()))
                .with("record", due.record().toString())
                .with("text", view.wording().due(due))
                .with("recorded", due.recorded().text())
                .with("knowFrom", due.knowFrom().map(day -> new JsonString(day.toString())));
    }

    @Override
    public Schema schema() {
        return Descriptions.due();
    }

    @Override
    public List<Column> columns() {
        return Column.named("date", "kind", "record", "text", "recorded", "knowFrom");
    }
}
