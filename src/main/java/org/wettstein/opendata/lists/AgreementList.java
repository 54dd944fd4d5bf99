package org.wettstein.opendata.lists;

import java.util.List;
import org.wettstein.agreement.Agreement;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** The signed texts, each with its standing, and with the days that the terms below it leave out. */
record AgreementList(RecordList<Agreement> records) implements StandingList<Agreement> {

    AgreementList() {
        this(new RecordList<>("agreements", Kind.AGREEMENT));
    }

    @Override
    public List<Row> rows(View view) {
        return view.register().list(Kind.AGREEMENT).stream()
                .map(agreement -> new Row(agreement.id().name(), () -> item(view, agreement.id(), agreement)))
                .toList();
    }

    @Override
    public Item first(View view, Agreement agreement) {
        return Item.of("id", agreement.id().name())
                .with("title", view.words(agreement.title()))
                .with(
                        "standing",
                        Standings.find(view.register(), agreement, view.day())
                                .map(standing -> StandingForm.of(view, standing)))
                .with("gaps", GapForm.below(view, agreement));
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
