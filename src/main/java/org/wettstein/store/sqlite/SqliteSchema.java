package org.wettstein.store.sqlite;

import java.util.List;
import java.util.Map;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreUnusable;

/** The tables, their version, and the marks by which a file is known as ours. */
final class SqliteSchema {
    static final int VERSION = 1;

    /** {@code Wett} in ASCII. */
    private static final int APPLICATION = 0x57657474;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE blob (hash TEXT PRIMARY KEY, content BLOB NOT NULL)",
            "CREATE TABLE entry (position INTEGER PRIMARY KEY, hash TEXT NOT NULL, content TEXT NOT NULL)",
            "CREATE TABLE item (number INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, needed INTEGER NOT NULL,"
                    + " content TEXT, withheld INTEGER)",
            "CREATE INDEX item_needed ON item (needed)",
            "CREATE TABLE journal (number INTEGER PRIMARY KEY, register TEXT NOT NULL, position INTEGER NOT NULL,"
                    + " hash TEXT NOT NULL, purge INTEGER NOT NULL)",
            "CREATE TABLE state (id TEXT PRIMARY KEY, item TEXT, position INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE workbench (kind TEXT NOT NULL, id TEXT NOT NULL, changed INTEGER NOT NULL,"
                    + " hash TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, id))");

    private SqliteSchema() {}

    /** Makes the tables in a new file; in an old one, checks that they are the ones this version knows. */
    static void prepare(Sqlite sqlite, boolean mayCreate) {
        long application = number(sqlite, "PRAGMA application_id");
        long version = number(sqlite, "PRAGMA user_version");
        var tables = sqlite.list(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", row -> row.getString(1));
        if (mayCreate && application == 0 && version == 0 && tables.isEmpty()) {
            create(sqlite);
        } else if (application != APPLICATION) {
            throw new StoreUnusable("store.not-a-journal", sqlite.file());
        } else if (version != VERSION) {
            throw new StoreUnusable(
                    "store.newer", sqlite.file(), Map.of("found", Long.toString(version), "known", VERSION));
        } else if (!tables.equals(TABLES)) {
            throw new StoreBroken(sqlite.file(), "schema");
        }
    }

    private static void create(Sqlite sqlite) {
        try (var transaction = SqliteTransaction.begin(sqlite, "IMMEDIATE")) {
            TABLES.forEach(sqlite::runOnce);
            sqlite.runOnce("PRAGMA application_id = " + APPLICATION);
            sqlite.runOnce("PRAGMA user_version = " + VERSION);
            transaction.commit();
        }
    }

    private static long number(Sqlite sqlite, String pragma) {
        return sqlite.find(pragma, row -> row.getLong(1)).orElse(0L);
    }
}
