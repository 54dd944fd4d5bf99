package org.wettstein.register.evidence;

import java.util.List;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;

/** A way through a record's JSON. */
final class PropertyJson {
    private PropertyJson() {}

    /** What stands at the end of the way: nothing, one value, or several behind a list of records. */
    static List<Json> find(Json here, List<String> way) {
        if (here instanceof JsonArray list && !way.isEmpty()) {
            return list.elements().stream()
                    .flatMap(element -> find(element, way).stream())
                    .toList();
        }
        if (way.isEmpty()) {
            return List.of(here);
        }
        return here instanceof JsonObject object
                ? object.find(way.getFirst()).stream()
                        .flatMap(next -> find(next, rest(way)).stream())
                        .toList()
                : List.of();
    }

    /** The object with {@code value} at the end of the way, through objects that are made where there are none. */
    static JsonObject with(Json here, List<String> way, Json value) {
        var object = here instanceof JsonObject there ? there : JsonObject.of();
        var next =
                way.size() == 1 ? value : with(object.find(way.getFirst()).orElse(JsonObject.of()), rest(way), value);
        return object.with(way.getFirst(), next);
    }

    private static List<String> rest(List<String> way) {
        return way.subList(1, way.size());
    }
}
