package org.wettstein.store.opening;

import org.wettstein.store.DataFolder;
import org.wettstein.store.Database;
import org.wettstein.store.Storage;
import org.wettstein.store.Store;
import org.wettstein.store.postgres.PostgresStore;
import org.wettstein.store.sqlite.SqliteStore;

/** Opens a storage with the engine that keeps it. */
public final class Stores {
    private Stores() {}

    /** For writing; what is missing is made. */
    public static Store openWriting(Storage storage) {
        return switch (storage) {
            case DataFolder folder -> SqliteStore.openWriting(folder);
            case Database database -> PostgresStore.openWriting(database);
        };
    }

    /** Beside whoever writes there. */
    public static Store openReading(Storage storage) {
        return switch (storage) {
            case DataFolder folder -> SqliteStore.openReading(folder);
            case Database database -> PostgresStore.openReading(database);
        };
    }

    /** Whether a journal could begin here without coming upon anything that is there already. */
    public static boolean isFree(Storage storage) {
        return switch (storage) {
            case DataFolder folder -> folder.isEmpty();
            case Database database -> !holdsJournal(database);
        };
    }

    /** Whether a store was made here, with a journal in it or not yet. */
    public static boolean isPrepared(Storage storage) {
        return switch (storage) {
            case DataFolder folder -> folder.holdsJournal();
            case Database database -> PostgresStore.isPrepared(database);
        };
    }

    /** Whether a journal has begun here. */
    public static boolean holdsJournal(Storage storage) {
        if (!isPrepared(storage)) {
            return false;
        }
        try (var store = openReading(storage)) {
            return store.findHead().isPresent();
        }
    }

    /** Copies everything as it is at one moment, beside whoever writes there, to where no journal lies yet. */
    public static void copy(Storage source, Storage target) {
        try (var from = openReading(source)) {
            if (from instanceof SqliteStore file && target instanceof DataFolder folder) {
                file.copyTo(folder);
            } else {
                try (var to = openWriting(target)) {
                    new Copying(from, to).run();
                }
            }
        }
    }
}
