package org.wettstein.journal;

import java.util.Optional;
import java.util.SortedMap;
import org.wettstein.pairs.SortedPairs;

/**
 * An entry together with the items that no earlier entry needed.
 *
 * @param items empty where the content is withheld
 */
public record Leaf(Entry entry, Hash hash, SortedMap<Hash, Optional<Item>> items) {
    public Leaf {
        items = SortedPairs.of(items);
    }
}
