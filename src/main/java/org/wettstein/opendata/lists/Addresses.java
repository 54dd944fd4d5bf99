package org.wettstein.opendata.lists;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.JsonObject;

/** Where things of the open data, and the pages beside them, are found. */
public final class Addresses {
    public static final String ROOT = "/api/v1/";

    /** The lists whose records have a page each, and what the address of such a page calls them. */
    private static final Map<String, String> PAGES = Map.of(
            "partnerships", "partnerships",
            "agreements", "agreements",
            "activities", "activities",
            "places", "places",
            "bodies", "bodies",
            "persons", "people",
            "themes", "themes",
            "sources", "sources");

    private Addresses() {}

    static JsonObject links(View view, String list, String name) {
        var self = view.address(list + "/" + name);
        var links = JsonObject.of("self", self).with("history", self + "/history");
        return Optional.ofNullable(PAGES.get(list))
                .map(section -> "/" + view.language().getLanguage() + "/" + section + "/" + name)
                .map(page -> links.with("page", view.base().to(page)))
                .orElse(links);
    }
}
