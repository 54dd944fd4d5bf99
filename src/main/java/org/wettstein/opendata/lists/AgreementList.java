package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** The signed texts, each with its standing, and with the days that the terms below it leave out. */
record AgreementList(RecordList<Agreement> records) implements OpenList {

    AgreementList() {
        this(new RecordList<>("agreements", Kind.AGREEMENT));
    }

    @Override
    public String word() {
        return records.word();
    }

    @Override
    public List<Row> rows(View view) {
        return view.register().list(Kind.AGREEMENT).stream()
                .map(agreement -> new Row(agreement.id().name(), () -> item(view, agreement)))
                .toList();
    }

    @Override
    public Optional<Id> id(String key) {
        return records.id(key);
    }

    @Override
    public Optional<Item> find(View view, String name) {
        return id(name).flatMap(id -> view.register().find(Kind.AGREEMENT, id)).map(agreement -> item(view, agreement));
    }

    private Item item(View view, Agreement agreement) {
        var first = Item.of("id", agreement.id().name())
                .with("title", view.words(agreement.title()))
                .with(
                        "standing",
                        Standings.find(view.register(), agreement, view.day())
                                .map(standing -> StandingForm.of(view, standing)))
                .with("gaps", GapForm.below(view, agreement));
        return records.complete(first, view, agreement.id().name(), agreement);
    }

    @Override
    public Schema schema() {
        return Descriptions.withStanding(records.schema());
    }

    @Override
    public List<Column> columns() {
        return Columns.of(
                Agreement.class,
                "id",
                "title",
                "standing.state",
                "standing.certain",
                "standing.reason",
                "standing.records",
                "gaps.from",
                "gaps.to");
    }
}
