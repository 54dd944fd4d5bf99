package org.wettstein.store.sqlite;

import org.wettstein.store.StoreBroken;
import org.wettstein.store.Transaction;

/** A transaction holds the connection's lock from its begin to its end. */
final class SqliteTransaction implements Transaction {
    private final Sqlite sqlite;
    private boolean open = true;

    private SqliteTransaction(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    static Transaction begin(Sqlite sqlite, String how) {
        sqlite.lock().lock();
        try {
            sqlite.runOnce("BEGIN " + how);
        } catch (RuntimeException refusal) {
            sqlite.lock().unlock();
            throw refusal;
        }
        return new SqliteTransaction(sqlite);
    }

    @Override
    public void commit() {
        sqlite.runOnce("COMMIT");
        release();
    }

    @Override
    public void close() {
        if (open) {
            try {
                sqlite.runOnce("ROLLBACK");
            } catch (StoreBroken alreadyTakenBack) {
                // SQLite takes some failed transactions back by itself, and then has none to roll back.
            } finally {
                release();
            }
        }
    }

    private void release() {
        open = false;
        sqlite.lock().unlock();
    }
}
