package org.wettstein.register.evidence;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.register.Kind;
import org.wettstein.register.codec.Word;
import org.wettstein.source.PropertyPath;

/** The properties of every kind of record; evidence itself has none, because nobody gives evidence on it. */
public final class Properties {
    private static final List<Kind<?>> EVIDENCE = List.of(Kind.ASSERTION, Kind.RULING, Kind.NOTE);
    private static final Map<String, Map<String, Property>> BY_KIND = new ConcurrentHashMap<>();

    private Properties() {}

    public static Optional<Property> find(Kind<?> kind, PropertyPath path) {
        return Optional.ofNullable(of(kind).get(path.text()));
    }

    public static Optional<Property> find(String kind, PropertyPath path) {
        return Kind.find(kind).flatMap(known -> find(known, path));
    }

    /** In the order of their paths. */
    public static List<Property> list(Kind<?> kind) {
        return List.copyOf(of(kind).values());
    }

    private static Map<String, Property> of(Kind<?> kind) {
        return BY_KIND.computeIfAbsent(kind.word(), _ -> {
            var found = new TreeMap<String, Property>();
            if (!EVIDENCE.contains(kind)) {
                new Collecting(kind, found).components("", kind.noun(), false);
            }
            return found;
        });
    }

    /** Walks through a noun and all that it is made of. */
    private record Collecting(Kind<?> kind, Map<String, Property> found) {

        void components(String before, Class<?> noun, boolean inList) {
            for (var component : noun.getRecordComponents()) {
                if (!before.isEmpty() || !component.getName().equals("id")) {
                    type(before + component.getName(), present(component), inList);
                }
            }
        }

        private void type(String path, Type type, boolean inList) {
            var leaf = PropertyType.find(type);
            var element = PropertyType.elements(type);
            if (leaf.isPresent()) {
                leaf(path, leaf.orElseThrow(), type, inList);
            } else if (type instanceof Class<?> noun && noun.isRecord()) {
                components(path + ".", noun, inList);
            } else if (element.filter(Class.class::isInstance).isPresent()
                    && element.orElseThrow() instanceof Class<?> noun
                    && noun.isRecord()) {
                components(path + ".", noun, true);
            }
        }

        /** Of what stands in a list of records, only the records named there can be compared: as a set. */
        private void leaf(String path, PropertyType leaf, Type type, boolean inList) {
            if (!inList) {
                found.put(path, property(path, leaf, words(leaf, type), true));
            } else if (leaf == PropertyType.REFERENCE) {
                found.put(path, property(path, PropertyType.REFERENCES, List.of(), false));
            }
        }

        private Property property(String path, PropertyType type, List<String> words, boolean settable) {
            return new Property(kind, new PropertyPath(path), type, words, settable);
        }
    }

    private static List<String> words(PropertyType leaf, Type type) {
        if (leaf == PropertyType.FLAG) {
            return List.of("false", "true");
        }
        return leaf == PropertyType.WORD
                ? Arrays.stream(((Class<?>) type).getEnumConstants())
                        .map(constant -> Word.of((Enum<?>) constant))
                        .toList()
                : List.of();
    }

    private static Type present(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType optional
                        && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : component.getGenericType();
    }
}
