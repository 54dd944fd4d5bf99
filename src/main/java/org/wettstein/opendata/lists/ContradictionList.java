package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.register.Kind;
import org.wettstein.register.evidence.Contradiction;
import org.wettstein.register.evidence.Contradictions;
import org.wettstein.source.Assertion;
import org.wettstein.source.Ruling;

/** Where sources disagree: every assertion about the property, and what was ruled. */
record ContradictionList() implements OpenList {

    @Override
    public String word() {
        return "contradictions";
    }

    @Override
    public List<Row> rows(View view) {
        return Contradictions.list(view.register()).stream()
                .map(contradiction -> new Row(contradiction.id(), () -> item(view, contradiction)))
                .toList();
    }

    @Override
    public Optional<Id> id(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<Item> find(View view, String key) {
        return Contradictions.list(view.register()).stream()
                .filter(contradiction -> contradiction.id().equals(key))
                .findFirst()
                .map(contradiction -> item(view, contradiction));
    }

    private static Item item(View view, Contradiction contradiction) {
        return Item.of("id", contradiction.id())
                .with("record", contradiction.record().toString())
                .with("property", contradiction.property().text())
                .with(
                        "assertions",
                        new JsonArray(contradiction.assertions().stream()
                                .map(assertion -> whole(view, Kind.ASSERTION, assertion.id(), assertion))
                                .toList()))
                .with("ruling", contradiction.ruling().map(ruling -> whole(view, Kind.RULING, ruling.id(), ruling)));
    }

    private static <T extends Record> Json whole(View view, Kind<T> kind, Id id, T record) {
        return PublicForm.addTo(Item.of("id", id.toString()), view, kind, record)
                .json();
    }

    @Override
    public Schema schema() {
        return Descriptions.strings("id", "record", "property")
                .addProperty("assertions", Descriptions.several(Descriptions.ofNoun(Assertion.class)))
                .addProperty("ruling", Descriptions.ofNoun(Ruling.class).addType(Schema.SchemaType.NULL));
    }

    @Override
    public List<Column> columns() {
        return Column.named(
                "id",
                "record",
                "property",
                "assertions.id",
                "assertions.source",
                "assertions.claim",
                "assertions.value",
                "assertions.asOf",
                "assertions.quote.words",
                "assertions.state",
                "ruling.id",
                "ruling.official",
                "ruling.reason",
                "ruling.date");
    }
}
