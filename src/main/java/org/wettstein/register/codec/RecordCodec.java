package org.wettstein.register.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.language.IllegalFact;

/**
 * A record as a JSON object under the names of its components.
 *
 * <p>A component {@code id} of type {@link Id} is the record's own id: it stands in the journal's entry, not in the body.
 */
public final class RecordCodec<T extends Record> implements Codec<T> {
    private final Constructor<T> constructor;
    private final List<Component> components;
    private final Set<String> names;
    private final boolean named;

    private RecordCodec(Constructor<T> constructor, List<Component> components, boolean named) {
        this.constructor = constructor;
        this.components = components;
        this.names = components.stream().map(Component::name).collect(Collectors.toCollection(LinkedHashSet::new));
        this.named = named;
    }

    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        var all = type.getRecordComponents();
        var named = all.length > 0 && all[0].getName().equals("id") && all[0].getType() == Id.class;
        var parameters = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordCodec<>(
                    type.getDeclaredConstructor(parameters),
                    Arrays.stream(all).skip(named ? 1 : 0).map(Component::of).toList(),
                    named);
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public JsonObject encode(T value) {
        var fields = new TreeMap<String, Json>();
        for (var component : components) {
            component.encode(value).ifPresent(json -> fields.put(component.name(), json));
        }
        return new JsonObject(fields);
    }

    @Override
    public Optional<T> decode(Json json, Decoding decoding) {
        if (!(json instanceof JsonObject object)) {
            return decoding.misfit("expects-object", Map.of("given", json.canonical()));
        }
        var known = unknownFields(object, decoding);
        var arguments = new ArrayList<Object>(constructor.getParameterCount());
        if (named) {
            arguments.add(decoding.id());
        }
        for (var component : components) {
            component.decode(object.find(component.name()), decoding).ifPresent(arguments::add);
        }
        return known && arguments.size() == constructor.getParameterCount()
                ? decoding.make(() -> construct(arguments))
                : Optional.empty();
    }

    private boolean unknownFields(JsonObject object, Decoding decoding) {
        boolean allKnown = true;
        for (var field : object.members().keySet()) {
            if (!names.contains(field)) {
                allKnown = false;
                decoding.inside(
                        field, () -> decoding.misfit("unknown-field", Map.of("accepted", String.join(", ", names))));
            }
        }
        return allKnown;
    }

    private T construct(List<Object> arguments) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalFact illegal) {
                throw illegal;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
