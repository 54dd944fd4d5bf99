package org.wettstein.opendata.lists;

import java.util.Set;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Query;

/** Writes a list as it was asked for. */
public final class Tables {
    public static final String JSON = "application/json; charset=utf-8";
    public static final String CSV = "text/csv; charset=utf-8; header=present";

    /** The parameters of every list, beside version, day and language. */
    public static final Set<String> PARAMETERS = Set.of("limit", "after");

    private Tables() {}

    public static Asked<Content> json(OpenList list, View view, Query query) {
        return Paging.of(query, Paging.USUAL)
                .flatMap(paging -> paging.part(list.rows(view)))
                .map(part -> new ListPage(
                        view.register().version(),
                        part.items(),
                        part.next(pinned(view, query)).map(next -> view.address(list.word() + next.text()))))
                .map(page -> new Content(JSON, page.json(), false));
    }

    /** A table is whole unless the question limits it: nobody looks for a next page of a file. */
    public static Asked<Content> csv(OpenList list, View view, Query query) {
        return Paging.of(query, Integer.MAX_VALUE)
                .flatMap(paging -> paging.part(list.rows(view)))
                .map(part -> new Content(CSV, Csv.of(list.columns(), part.items()), false));
    }

    public static Content json(Item item) {
        return new Content(JSON, item + "\n", false);
    }

    /** The next page is of the same version and day, whatever happens in between. */
    private static Query pinned(View view, Query query) {
        return query.with("version", Long.toString(view.register().version()))
                .with("on", view.day().toString())
                .with("lang", view.language().toLanguageTag());
    }
}
