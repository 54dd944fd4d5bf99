package org.wettstein.opendata.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;

/**
 * One object of an answer. Unlike the journal it keeps its members in the order in which they are best read, and an
 * empty one is written as {@code null}.
 */
public record Item(SequencedMap<String, Optional<Json>> members) {

    public Item {
        members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
    }

    public static Item of(String name, String value) {
        return new Item(new LinkedHashMap<>()).with(name, value);
    }

    public static Item of(String name, Json value) {
        return new Item(new LinkedHashMap<>()).with(name, value);
    }

    /** A constant's word in JSON: {@code TERM_ENDED} is {@code term-ended}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A member that is there already stays as it is. */
    public Item with(String name, Optional<? extends Json> value) {
        var more = new LinkedHashMap<>(members);
        more.putIfAbsent(name, value.map(present -> present));
        return new Item(more);
    }

    public Item with(String name, Json value) {
        return with(name, Optional.of(value));
    }

    public Item with(String name, String value) {
        return with(name, new JsonString(value));
    }

    public Optional<Json> find(String name) {
        return Optional.ofNullable(members.get(name)).flatMap(value -> value);
    }

    /** What is there of it, as the journal would write it. */
    public JsonObject json() {
        var present = new TreeMap<String, Json>();
        members.forEach((name, value) -> value.ifPresent(json -> present.put(name, json)));
        return new JsonObject(present);
    }

    void write(StringBuilder text) {
        var separator = '{';
        for (var member : members.entrySet()) {
            text.append(separator)
                    .append(new JsonString(member.getKey()).canonical())
                    .append(':')
                    .append(member.getValue().map(Json::canonical).orElse("null"));
            separator = ',';
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text);
        return text.toString();
    }
}
