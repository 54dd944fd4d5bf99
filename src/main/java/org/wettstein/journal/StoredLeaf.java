package org.wettstein.journal;

import java.util.List;
import java.util.Optional;
import org.wettstein.pairs.GatheringPairs;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;

/** A leaf as the store has it: texts under hashes that are checked when it is read. */
public record StoredLeaf(StoredEntry entry, List<StoredItem> items) {
    public StoredLeaf {
        items = List.copyOf(items);
    }

    /**
     * @throws JournalBroken if a text is not the one its hash was taken from
     */
    public Leaf read() {
        var read = new GatheringPairs<Hash, Optional<Item>>(items.size());
        for (var item : items) {
            read.add(Stored.hash(item), Stored.parse(item));
        }
        var hash = Stored.hash(entry);
        return new Leaf(Stored.parse(entry), hash, read.pairs());
    }
}
