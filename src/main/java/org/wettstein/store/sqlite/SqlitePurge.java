package org.wettstein.store.sqlite;

/**
 * Takes the traces of removed contents out of the files. {@code secure_delete} overwrites what is deleted, but SQLite
 * promises nothing about copies of a row that it moved earlier, and the write-ahead log keeps older pages; so the
 * database is written anew and the log emptied.
 */
record SqlitePurge(Sqlite sqlite) {

    boolean run() {
        return sqlite.locked(() -> !due() || purged());
    }

    private boolean purged() {
        if (sqlite.isBeingRead()) {
            return false;
        }
        sqlite.runOnce("VACUUM");
        boolean blocked = sqlite.find("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) != 0)
                .orElse(true);
        if (!blocked) {
            sqlite.run("UPDATE journal SET purge = 0 WHERE number = 1");
        }
        return !blocked;
    }

    private boolean due() {
        return sqlite.find("SELECT purge FROM journal WHERE number = 1", row -> row.getInt(1) != 0)
                .orElse(false);
    }
}
