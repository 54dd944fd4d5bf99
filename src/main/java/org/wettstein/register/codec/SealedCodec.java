package org.wettstein.register.codec;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;

/** One of several records, told apart by {@code type}: the case's name without the family's, {@code date}. */
final class SealedCodec<T> implements Codec<T> {
    private final Map<String, Codec<Object>> byType = new TreeMap<>();
    private final Map<Class<?>, String> types;

    SealedCodec(Class<T> family) {
        types = Arrays.stream(family.getPermittedSubclasses()).collect(toMap(type -> type, type -> name(family, type)));
        types.forEach((type, name) -> byType.put(name, Codecs.of(type)));
    }

    private static String name(Class<?> family, Class<?> type) {
        return type.getSimpleName().replace(family.getSimpleName(), "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Json encode(T value) {
        var name = java.util.Objects.requireNonNull(types.get(value.getClass()));
        var body =
                (JsonObject) java.util.Objects.requireNonNull(byType.get(name)).encode(value);
        return body.with("type", new JsonString(name));
    }

    @Override
    @SuppressWarnings("unchecked") // byType holds codecs of T's cases only
    public Optional<T> decode(Json json, Decoding decoding) {
        if (json instanceof JsonObject object
                && object.find("type").orElse(json) instanceof JsonString type
                && byType.containsKey(type.value())) {
            return (Optional<T>) of(type.value()).decode(object.without("type"), decoding);
        }
        return decoding.misfit("expects-type", Map.of("accepted", String.join(", ", byType.keySet())));
    }

    private Codec<Object> of(String name) {
        return requireNonNull(byType.get(name));
    }
}
