package org.wettstein.register.codec;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A value of one type somewhere in a record.
 *
 * @param field path from the record's root, without positions in lists: {@code signing.signatures.party}
 */
public record Leaf<T>(String field, T value) {
    /** All of that type, in the order of the record's fields. */
    public static <T> List<Leaf<T>> of(Record record, Class<T> type) {
        var found = new ArrayList<Leaf<T>>();
        collectComponents("", record, type, found);
        return List.copyOf(found);
    }

    private static <T> void collectComponents(String path, Record record, Class<T> type, List<Leaf<T>> found) {
        for (var component : Holding.of(record.getClass(), type)) {
            collect(path, component.getName(), value(component, record), type, found);
        }
    }

    private static <T> void collect(String path, String name, Object value, Class<T> type, List<Leaf<T>> found) {
        switch (value) {
            case Object leaf when type.isInstance(leaf) -> found.add(new Leaf<>(path + name, type.cast(leaf)));
            case Optional<?> optional -> optional.ifPresent(present -> collect(path, name, present, type, found));
            case Collection<?> several -> several.forEach(one -> collect(path, name, one, type, found));
            case Record nested -> collectComponents(path + name + ".", nested, type, found);
            default -> {} // nothing that holds anything else
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
