package org.wettstein.store.sqlite;

import org.wettstein.store.Store;

/** Makes a disk full, and gives space again. */
public final class FullDisk {
    private FullDisk() {}

    /** Pages of 4 KB; a limit below what is there already counts as what is there. */
    public static void limit(Store store, long pages) {
        ((SqliteStore) store).limitPages(pages);
    }
}
