package org.wettstein.opendata.lists;

import static java.util.Comparator.comparing;

import java.util.List;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonBoolean;
import org.wettstein.journal.JsonString;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** The holder's ties in its own order, each with its standing. Ties whose first contact is yet to come are left out. */
record PartnershipList(RecordList<Partnership> records) implements StandingList<Partnership> {

    PartnershipList() {
        this(new RecordList<>("partnerships", Kind.PARTNERSHIP));
    }

    @Override
    public List<Row> rows(View view) {
        var order = view.register().holder().partners();
        return view.register().list(Kind.PARTNERSHIP).stream()
                .filter(tie -> Standings.find(view.register(), tie, view.day()).isPresent())
                .sorted(comparing(tie -> order.contains(tie.id()) ? order.indexOf(tie.id()) : order.size()))
                .map(tie -> new Row(tie.id().name(), () -> item(view, tie.id(), tie)))
                .toList();
    }

    @Override
    public Item first(View view, Partnership tie) {
        var naming = tie.naming(view.day());
        return Item.of("id", tie.id().name())
                .with("name", view.words(tie.name()))
                .with(
                        "parties",
                        new JsonArray(tie.parties().stream()
                                .filter(view::shows)
                                .<Json>map(party -> new JsonString(party.toString()))
                                .toList()))
                .with("since", Standings.since(view.register(), tie).map(date -> new JsonString(date.text())))
                .with(
                        "standing",
                        Standings.find(view.register(), tie, view.day())
                                .map(standing -> StandingForm.of(view, standing)))
                .with("kind", Item.word(naming.kind()))
                .with("word", view.words(naming.word()))
                .with("apart", new JsonBoolean(naming.apart()))
                .with("gaps", GapForm.of(view, tie));
    }

    @Override
    public List<Column> columns() {
        return Columns.of(
                Partnership.class,
                "id",
                "name",
                "parties",
                "since",
                "standing.state",
                "standing.certain",
                "standing.reason",
                "standing.records",
                "kind",
                "word",
                "apart",
                "gaps.from",
                "gaps.to");
    }
}
