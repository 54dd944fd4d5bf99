package org.wettstein.opendata.lists;

import java.util.Set;
import org.wettstein.journal.JsonObject;

/** Where things of the open data, and the pages beside them, are found. */
public final class Addresses {
    public static final String ROOT = "/api/v1/";

    /** The lists whose records have a page each. */
    private static final Set<String> WITH_PAGES =
            Set.of("partnerships", "agreements", "activities", "places", "bodies", "themes", "sources");

    private Addresses() {}

    static JsonObject links(View view, String list, String name) {
        var self = view.address(list + "/" + name);
        var links = JsonObject.of("self", self).with("history", self + "/history");
        return WITH_PAGES.contains(list)
                ? links.with("page", view.base().to("/" + view.language().getLanguage() + "/" + list + "/" + name))
                : links;
    }
}
