package org.wettstein.journal;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry together with the items that no earlier entry needed.
 *
 * @param items empty where the content is withheld
 */
public record Leaf(Entry entry, Hash hash, SortedMap<Hash, Optional<Item>> items) {
    public Leaf {
        var sorted = new TreeMap<Hash, Optional<Item>>();
        sorted.putAll(items);
        items = Collections.unmodifiableSortedMap(sorted);
    }
}
