package org.wettstein.journal;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.wettstein.store.Rows;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;

/** The leaves of a journal from a position on, read one after the other however many there are. */
public final class Leaves implements Rows<StoredLeaf> {
    private final Rows<StoredEntry> entries;
    private final Rows<StoredItem> items;
    private Optional<StoredItem> waiting = Optional.empty();
    private long position;

    private Leaves(Rows<StoredEntry> entries, Rows<StoredItem> items, long from) {
        this.entries = entries;
        this.items = items;
        this.position = from - 1;
    }

    public static Leaves from(Store store, long position) {
        var entries = store.entries(position);
        try {
            return new Leaves(entries, store.items(position), position);
        } catch (RuntimeException refusal) {
            entries.close();
            throw refusal;
        }
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    /**
     * @throws JournalBroken if a position is left out, or an item belongs to no entry
     */
    @Override
    public StoredLeaf next() {
        var entry = entries.next();
        position++;
        if (entry.position() != position) {
            throw new JournalBroken(position, "journal.broken.gap", Map.of("found", entry.position()));
        }
        var needed = new ArrayList<StoredItem>();
        for (var item = take(); item.isPresent(); item = take()) {
            if (item.get().neededBy() != position) {
                waiting = item;
                break;
            }
            needed.add(item.get());
        }
        return new StoredLeaf(entry, needed);
    }

    /** The next item, which the entries so far did not need. */
    Optional<StoredItem> take() {
        var item = waiting.isEmpty() && items.hasNext() ? Optional.of(items.next()) : waiting;
        waiting = Optional.empty();
        return item;
    }

    @Override
    public void close() {
        entries.close();
        items.close();
    }
}
