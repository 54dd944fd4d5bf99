package org.wettstein.journal;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.pairs.SortedPairs;

/** Named values; the names stand in the order of their UTF-16 code units, as RFC 8785 section 3.2.3 wants. */
public record JsonObject(SortedMap<String, Json> members) implements Json {
    private static final JsonObject EMPTY = new JsonObject(new TreeMap<>());

    public JsonObject {
        members.forEach((key, _) -> CanonicalForm.requireWellFormed(key));
        members = SortedPairs.of(members);
    }

    public static JsonObject of() {
        return EMPTY;
    }

    public static JsonObject of(String key, Json value) {
        return EMPTY.with(key, value);
    }

    public static JsonObject of(String key, String value) {
        return EMPTY.with(key, value);
    }

    public static JsonObject of(Map<String, ? extends Json> members) {
        return new JsonObject(new TreeMap<>(members));
    }

    public JsonObject with(String key, Json value) {
        var changed = new TreeMap<>(members);
        changed.put(key, value);
        return new JsonObject(changed);
    }

    public JsonObject with(String key, String value) {
        return with(key, new JsonString(value));
    }

    public JsonObject with(String key, long value) {
        return with(key, new JsonInteger(value));
    }

    public JsonObject with(String key, boolean value) {
        return with(key, new JsonBoolean(value));
    }

    public JsonObject without(String key) {
        var changed = new TreeMap<>(members);
        changed.remove(key);
        return new JsonObject(changed);
    }

    public Optional<Json> find(String key) {
        return Optional.ofNullable(members.get(key));
    }

    @Override
    public String toString() {
        return canonical();
    }
}
