package org.wettstein.journal;

import java.util.List;

/** Values in an order that means something. */
public record JsonArray(List<Json> elements) implements Json {
    public JsonArray {
        elements = List.copyOf(elements);
    }

    public static JsonArray of(Json... elements) {
        return new JsonArray(List.of(elements));
    }

    @Override
    public String toString() {
        return canonical();
    }
}
