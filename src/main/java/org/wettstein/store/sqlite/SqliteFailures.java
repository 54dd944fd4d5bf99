package org.wettstein.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.wettstein.store.Refusal;
import org.wettstein.store.StorageFull;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreUnusable;

/** Tells what a failure of SQLite means for the people who run the register. */
final class SqliteFailures {
    // https://sqlite.org/rescode.html, the primary codes
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int READONLY = 8;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int AUTH = 23;
    private static final int NOTADB = 26;

    private SqliteFailures() {}

    static int primaryCode(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }

    static Refusal refused(Path file, SQLException failure) {
        return switch (primaryCode(failure)) {
            case FULL -> new StorageFull(file, failure);
            case NOTADB -> new StoreUnusable("store.not-a-database", file, failure);
            case PERM, AUTH, READONLY, CANTOPEN -> new StoreUnusable("store.no-permission", file, failure);
            case BUSY -> new StoreUnusable("store.busy", file, failure);
            default -> new StoreBroken(file, failure);
        };
    }
}
