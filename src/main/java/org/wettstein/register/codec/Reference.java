package org.wettstein.register.codec;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;

/**
 * That a record names another one.
 *
 * @param field path from the record's root, without positions in lists: {@code signing.signatures.party}
 */
public record Reference(String field, Id to) {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> noun) {
            return noun.getRecordComponents();
        }
    };

    /** All references of a record, in the order of its fields; its own id is none. */
    public static List<Reference> of(Record record) {
        var found = new ArrayList<Reference>();
        collectComponents("", record, found);
        return List.copyOf(found);
    }

    public static boolean names(Record record, Id id) {
        return of(record).stream().anyMatch(reference -> reference.to().equals(id));
    }

    private static void collectComponents(String path, Record record, List<Reference> found) {
        for (var component : COMPONENTS.get(record.getClass())) {
            if (!path.isEmpty() || !component.getName().equals("id")) {
                var field = path.isEmpty() ? component.getName() : path + "." + component.getName();
                collect(field, value(component, record), found);
            }
        }
    }

    private static void collect(String path, Object value, List<Reference> found) {
        switch (value) {
            case Id id -> found.add(new Reference(path, id));
            case Optional<?> optional -> optional.ifPresent(present -> collect(path, present, found));
            case Collection<?> several -> several.forEach(one -> collect(path, one, found));
            case Record nested -> collectComponents(path, nested, found);
            default -> {} // words, dates and numbers name no record
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
