package org.wettstein.journal;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;

/** Walks through the entries up to a last one. */
record Reading(Store store, long last) {
    private static final long FIRST = 1;

    void leaves(long from, Consumer<Leaf> reader) {
        long first = Math.max(FIRST, from);
        try (var leaves = Leaves.from(store, first)) {
            for (long position = first; position <= last; position++) {
                reader.accept(leaves.next().read());
            }
        }
    }

    void entries(long from, Predicate<StoredEntry> wanted, Consumer<Entry> reader) {
        long first = Math.max(FIRST, from);
        try (var rows = store.entries(first)) {
            for (long position = first; position <= last; position++) {
                var entry = rows.next();
                if (wanted.test(entry)) {
                    reader.accept(Stored.read(entry));
                }
            }
        }
    }

    void entriesAbout(Id id, Consumer<Entry> reader) {
        // Most entries are about something else, which is seen without reading them.
        var quoted = new JsonString(id.toString()).canonical();
        entries(FIRST, entry -> entry.content().contains(quoted), entry -> {
            if (entry.sets().containsKey(id) || entry.retires().contains(id)) {
                reader.accept(entry);
            }
        });
    }
}
