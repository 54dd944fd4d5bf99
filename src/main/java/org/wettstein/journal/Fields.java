package org.wettstein.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the fields of an envelope one by one and refuses what is missing, of the wrong kind or too much. */
record Fields(JsonObject object) {

    static Fields of(Json value) {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new MalformedLine("journal.line.not-an-object", Map.of());
    }

    Fields only(Set<String> known) {
        for (var key : object.members().keySet()) {
            if (!known.contains(key)) {
                throw new MalformedLine("journal.line.unknown-field", Map.of("field", key));
            }
        }
        return this;
    }

    String text(String key) {
        return required(
                key, value -> value instanceof JsonString string ? Optional.of(string.value()) : Optional.empty());
    }

    long integer(String key) {
        return required(key, Fields::integer);
    }

    JsonObject members(String key) {
        return required(key, value -> value instanceof JsonObject found ? Optional.of(found) : Optional.empty());
    }

    JsonArray elements(String key) {
        return required(key, value -> value instanceof JsonArray found ? Optional.of(found) : Optional.empty());
    }

    <T> T parsed(String key, Function<String, Optional<T>> reading) {
        return reading.apply(text(key)).orElseThrow(() -> wrong(key));
    }

    <T> Optional<T> optional(String key, Function<Fields, T> reading) {
        return object.find(key).map(_ -> reading.apply(this));
    }

    private <T> T required(String key, Function<Json, Optional<T>> reading) {
        var value = object.find(key)
                .orElseThrow(() -> new MalformedLine("journal.line.missing-field", Map.of("field", key)));
        return reading.apply(value).orElseThrow(() -> wrong(key));
    }

    private static Optional<Long> integer(Json value) {
        return value instanceof JsonInteger integer ? Optional.of(integer.value()) : Optional.empty();
    }

    static MalformedLine wrong(String key) {
        return new MalformedLine("journal.line.wrong-field", Map.of("field", key));
    }

    /** The text that was read must be the one that would be written. */
    Fields requireCanonical(String text) {
        if (!object.canonical().equals(text)) {
            throw new MalformedLine("journal.line.not-canonical", Map.of());
        }
        if (!Nfc.normalised(object, text)) {
            throw new MalformedLine("journal.line.not-nfc", Map.of());
        }
        return this;
    }
}
