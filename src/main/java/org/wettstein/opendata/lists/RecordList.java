package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Stated;

/** All records of a kind, in the order of their ids, with nothing added to what they say. */
record RecordList<T extends Record>(String word, Kind<T> kind) implements OpenList {

    @Override
    public List<Row> rows(View view) {
        return view.register()
                .stated(kind)
                .map(Stated::id)
                .map(id -> new Row(id.name(), () -> find(view, id.name()).orElseThrow()))
                .toList();
    }

    @Override
    public Optional<Id> id(String key) {
        return Id.find(kind.word() + "/" + key);
    }

    @Override
    public Optional<Item> find(View view, String name) {
        return id(name).flatMap(id -> view.register().find(kind, id))
                .map(record -> complete(Item.of("id", name), view, name, record));
    }

    /** Adds to {@code item} what the record says, and where to go from it. */
    Item complete(Item item, View view, String name, T record) {
        return PublicForm.addTo(item, view, kind, record).with("links", Addresses.links(view, word, name));
    }

    @Override
    public Schema schema() {
        return Descriptions.ofNoun(kind.noun());
    }

    @Override
    public List<Column> columns() {
        return Columns.of(kind.noun(), "id");
    }
}
