package org.wettstein.register.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wettstein.journal.Json;

/**
 * One component of a record and how it stands in JSON. What is absent, empty or false is left out, so that one fact
 * has one form.
 */
record Component(String name, RecordComponent component, Presence presence, Codec<Object> codec) {

    private enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        SET,
        FLAG
    }

    static Component of(RecordComponent component) {
        var type = component.getGenericType();
        var presence = presence(component.getType());
        var codec = presence == Presence.OPTIONAL ? Codecs.of(argument(type)) : Codecs.of(type);
        return new Component(component.getName(), component, presence, codec);
    }

    private static Presence presence(Class<?> type) {
        if (type == Optional.class) {
            return Presence.OPTIONAL;
        }
        if (type == List.class) {
            return Presence.LIST;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Presence.SET;
        }
        return type == boolean.class ? Presence.FLAG : Presence.REQUIRED;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The JSON of this component of {@code owner}; empty if it is left out. */
    Optional<Json> encode(Object owner) {
        var value = value(owner);
        return switch (presence) {
            case REQUIRED -> Optional.of(codec.encode(value));
            case OPTIONAL -> ((Optional<?>) value).map(codec::encode);
            case LIST, SET -> ((Collection<?>) value).isEmpty() ? Optional.empty() : Optional.of(codec.encode(value));
            case FLAG -> (boolean) value ? Optional.of(codec.encode(value)) : Optional.empty();
        };
    }

    /** The argument for the record's constructor, or empty after a misfit. */
    Optional<Object> decode(Optional<Json> json, Decoding decoding) {
        if (json.isEmpty()) {
            return absent(decoding);
        }
        var read = decoding.inside(name, () -> codec.decode(json.orElseThrow(), decoding));
        return presence == Presence.OPTIONAL ? read.map(Optional::of) : read;
    }

    private Optional<Object> absent(Decoding decoding) {
        return switch (presence) {
            case REQUIRED -> decoding.inside(name, () -> decoding.misfit("missing", Map.of()));
            case OPTIONAL -> Optional.of(Optional.empty());
            case LIST -> Optional.of(List.of());
            case SET -> Optional.of(new TreeSet<>());
            case FLAG -> Optional.of(false);
        };
    }

    private Object value(Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
