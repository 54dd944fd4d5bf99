package org.wettstein.opendata;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.opendata.lists.Column;
import org.wettstein.opendata.lists.Csv;
import org.wettstein.opendata.lists.Item;
import org.wettstein.opendata.lists.ListPage;
import org.wettstein.opendata.lists.Paging;
import org.wettstein.opendata.lists.Tables;
import org.wettstein.opendata.lists.View;
import org.wettstein.register.LiveRegister;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Query;

/**
 * The journal as everybody may follow it: when something changed and which public records, never who and why. Of records
 * that everybody may not know, only the number is told.
 */
@Singleton
final class Entries {
    static final List<Column> COLUMNS =
            Column.named("position", "time", "hash", "records", "retired", "others", "undoes");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final LiveRegister live;

    Entries(LiveRegister live) {
        this.live = live;
    }

    Asked<Content> json(View view, Query query) {
        return Paging.of(query, Paging.USUAL)
                .flatMap(paging -> items(view, query, paging.limit()).map(items -> {
                    var next = items.size() < paging.limit() ? Optional.<String>empty() : next(view, query, items);
                    var page = new ListPage(view.register().version(), items, next);
                    return new Content(Tables.JSON, page.json(), false);
                }));
    }

    /** A table is whole unless the question limits it. */
    Asked<Content> csv(View view, Query query) {
        return Paging.of(query, Integer.MAX_VALUE)
                .flatMap(paging -> items(view, query, paging.limit()))
                .map(items -> new Content(Tables.CSV, Csv.of(COLUMNS, items), false));
    }

    private Asked<List<Item>> items(View view, Query query, int limit) {
        return query.number("from", 1).map(from -> live.journal().entries(from.orElse(1L), limit).stream()
                .takeWhile(entry -> entry.position() <= view.register().version())
                .map(entry -> item(view, entry))
                .toList());
    }

    private static Optional<String> next(View view, Query query, List<Item> items) {
        return items.getLast()
                .find("position")
                .map(position -> ((JsonInteger) position).value())
                .filter(position -> position < view.register().version())
                .map(position -> query.with("from", Long.toString(position + 1))
                        .with("version", Long.toString(view.register().version())))
                .map(question -> view.address("entries" + question.text()));
    }

    static String time(Entry entry) {
        return TIME.format(entry.time());
    }

    static Item item(View view, Entry entry) {
        var sets = known(view, entry, entry.sets().keySet());
        var retires = known(view, entry, entry.retires());
        var others = entry.sets().size() + entry.retires().size() - sets.size() - retires.size();
        return Item.of("position", new JsonInteger(entry.position()))
                .with("time", time(entry))
                .with("hash", entry.hash().digits())
                .with("previous", entry.previous().digits())
                .with("records", array(sets))
                .with("retired", array(retires))
                .with("others", new JsonInteger(others))
                .with("undoes", entry.undoes().map(JsonInteger::new))
                .with("withholds", entry.withholds().map(withholding -> JsonObject.of("basis", withholding.basis())
                        .with("organ", withholding.organ())
                        .with("items", withholding.items().size())));
    }

    /** Those whose state at this entry everybody may see; a retired one, if everybody saw it before. */
    private static List<Id> known(View view, Entry entry, Collection<Id> ids) {
        return ids.stream()
                .filter(id -> view.at(entry.position()).shows(id) || retired(view, entry, id))
                .toList();
    }

    private static boolean retired(View view, Entry entry, Id id) {
        return entry.retires().contains(id)
                && entry.position() > 1
                && view.at(entry.position() - 1).shows(id);
    }

    private static JsonArray array(List<Id> ids) {
        return new JsonArray(
                ids.stream().<Json>map(id -> new JsonString(id.toString())).toList());
    }
}
