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
        if (object.members().get(key) instanceof JsonString string) {
            return string.value();
        }
        throw unfit(key);
    }

    long integer(String key) {
        if (object.members().get(key) instanceof JsonInteger integer) {
            return integer.value();
        }
        throw unfit(key);
    }

    JsonObject members(String key) {
        if (object.members().get(key) instanceof JsonObject members) {
            return members;
        }
        throw unfit(key);
    }

    JsonArray elements(String key) {
        if (object.members().get(key) instanceof JsonArray elements) {
            return elements;
        }
        throw unfit(key);
    }

    <T> T parsed(String key, Function<String, Optional<T>> reading) {
        return reading.apply(text(key)).orElseThrow(() -> wrong(key));
    }

    <T> Optional<T> optional(String key, Function<Fields, T> reading) {
        return object.find(key).map(_ -> reading.apply(this));
    }

    private MalformedLine unfit(String key) {
        return object.members().containsKey(key)
                ? wrong(key)
                : new MalformedLine("journal.line.missing-field", Map.of("field", key));
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
