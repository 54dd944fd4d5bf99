package org.wettstein.store.opening;

import java.util.function.Consumer;
import org.wettstein.store.Rows;
import org.wettstein.store.Store;

/** Carries everything from one store into another one, which may be kept by another engine. */
record Copying(Store from, Store to) {

    void run() {
        try (var reading = from.beginReading();
                var writing = to.beginAlone()) {
            // The new journal begins where the old one ended, and its head is moved there by the entries.
            from.findHead().ifPresent(to::start);
            each(from.entries(1), to::append);
            each(from.items(1), to::put);
            each(from.states(), to::set);
            from.workbench().all().forEach(to.workbench()::put);
            from.blobs().hashes().forEach(hash -> to.blobs()
                    .put(from.blobs().find(hash).orElseThrow()));
            writing.commit();
        }
    }

    private static <T> void each(Rows<T> rows, Consumer<T> taking) {
        try (rows) {
            rows.forEachRemaining(taking);
        }
    }
}
