package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonBoolean;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonString;
import org.wettstein.register.State;

/** What one record said at each version that changed it, oldest first. */
public record HistoryList(OpenList list, Id record) implements OpenList {

    @Override
    public String word() {
        return list.word() + "/" + record.name() + "/history";
    }

    @Override
    public List<Row> rows(View view) {
        var states = view.register().states(record).stream()
                .filter(state -> state instanceof State.Retired || told(view, state))
                .toList();
        return states.stream().anyMatch(State.Told.class::isInstance)
                ? states.stream().map(state -> row(view, state)).toList()
                : List.of();
    }

    /** Evidence may be told by a state and yet hidden with the record it speaks of. */
    private boolean told(View view, State state) {
        return view.at(state.position()).shows(record);
    }

    private Row row(View view, State state) {
        return new Row(Long.toString(state.position()), () -> item(view, state));
    }

    private Item item(View view, State state) {
        var before = view.at(state.position());
        return Item.of("version", new JsonInteger(state.position()))
                .with("retired", new JsonBoolean(state instanceof State.Retired))
                .with("item", hash(state))
                .with("record", list.find(before, record.name()).map(Item::json));
    }

    /** By which a change names the state it was made from, and the export the item. */
    private static Optional<Json> hash(State state) {
        return state instanceof State.Told told
                ? Optional.of(new JsonString(told.item().digits()))
                : Optional.empty();
    }

    @Override
    public Optional<Id> id(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<Item> find(View view, String key) {
        return rows(view).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> row.item().get());
    }

    @Override
    public Schema schema() {
        return list.schema();
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Column.named("version", "retired", "item").stream(),
                        list.columns().stream().map(column -> new Column("record." + column.name())))
                .toList();
    }
}
