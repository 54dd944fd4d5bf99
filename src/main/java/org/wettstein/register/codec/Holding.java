package org.wettstein.register.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The components of a noun that can hold values of a type, themselves or further in: most others need no looking at. */
final class Holding {
    private static final ClassValue<Map<Class<?>, List<RecordComponent>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Class<?>, List<RecordComponent>> computeValue(Class<?> noun) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Class<?> sought;
    private final Set<Class<?>> entered = new HashSet<>();

    private Holding(Class<?> sought) {
        this.sought = sought;
    }

    /** In the order of the noun's fields. */
    static List<RecordComponent> of(Class<?> noun, Class<?> sought) {
        return KNOWN.get(noun).computeIfAbsent(sought, _ -> components(noun)
                .filter(component -> new Holding(sought).canBeIn(component.getGenericType()))
                .toList());
    }

    private static Stream<RecordComponent> components(Class<?> noun) {
        return Arrays.stream(noun.getRecordComponents());
    }

    private boolean canBeIn(Type type) {
        return type instanceof ParameterizedType several
                ? Arrays.stream(several.getActualTypeArguments()).anyMatch(this::canBeIn)
                : canBeIn((Class<?>) type);
    }

    private boolean canBeIn(Class<?> type) {
        if (type == sought) {
            return true;
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(this::canBeIn);
        }
        return type.isRecord()
                && entered.add(type)
                && components(type).anyMatch(component -> canBeIn(component.getGenericType()));
    }
}
