package org.wettstein.register.codec;

import java.util.List;
import org.wettstein.journal.Id;

/**
 * That a record names another one.
 *
 * @param field path from the record's root, without positions in lists: {@code signing.signatures.party}
 */
public record Reference(String field, Id to) {

    /** All references of a record, in the order of its fields; its own id is none. */
    public static List<Reference> of(Record record) {
        return Leaf.of(record, Id.class).stream()
                .filter(leaf -> !leaf.field().equals("id"))
                .map(leaf -> new Reference(leaf.field(), leaf.value()))
                .toList();
    }

    public static boolean names(Record record, Id id) {
        return of(record).stream().anyMatch(reference -> reference.to().equals(id));
    }
}
