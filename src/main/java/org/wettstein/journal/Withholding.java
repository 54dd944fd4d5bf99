package org.wettstein.journal;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The part of an entry that takes contents away for good: which items, on what legal basis, by which organ's order.
 * Basis and organ are public, as the entry is.
 */
public record Withholding(SortedSet<Hash> items, String basis, String organ) {
    public Withholding {
        if (items.isEmpty() || basis.isBlank() || organ.isBlank()) {
            throw new IllegalArgumentException("withholding names items, a basis and an organ");
        }
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
