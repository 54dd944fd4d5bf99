package org.wettstein.register.preparing;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.change.Rejection;

/** An object of the form, with all that does not fit told to somebody. */
record Fields(JsonObject object, Consumer<Rejection> misfits) {

    static Optional<Fields> of(Json json, Consumer<Rejection> misfits) {
        if (json instanceof JsonObject object) {
            return Optional.of(new Fields(object, misfits));
        }
        misfits.accept(Rejection.of("expects-object", Map.of("given", Shortened.of(json))));
        return Optional.empty();
    }

    /** Whether there are no other keys than these. */
    boolean only(Set<String> keys) {
        var unknown = object.members().keySet().stream()
                .filter(key -> !keys.contains(key))
                .toList();
        unknown.forEach(
                key -> misfit(key, "unknown-field", keys.stream().sorted().collect(joining(", "))));
        return unknown.isEmpty();
    }

    Optional<Json> find(String key) {
        return object.find(key);
    }

    <T> Optional<T> optional(String key, String expectation, Function<String, Optional<T>> reading) {
        return find(key).isEmpty() ? Optional.empty() : required(key, expectation, reading);
    }

    <T> Optional<T> required(String key, String expectation, Function<String, Optional<T>> reading) {
        return required(key, expectation, "", reading);
    }

    <T> Optional<T> required(String key, String expectation, String accepted, Function<String, Optional<T>> reading) {
        var read = find(key)
                .flatMap(json -> json instanceof JsonString string ? reading.apply(string.value()) : Optional.empty());
        if (read.isEmpty()) {
            misfit(key, find(key).isEmpty() ? "missing" : expectation, accepted);
        }
        return read;
    }

    void misfit(String key, String expectation) {
        misfit(key, find(key).isEmpty() ? "missing" : expectation, "");
    }

    private void misfit(String key, String message, String accepted) {
        var given = find(key).map(Shortened::of).orElse("");
        misfits.accept(new Rejection(
                Optional.empty(), Optional.empty(), key, message, Map.of("given", given, "accepted", accepted)));
    }
}
