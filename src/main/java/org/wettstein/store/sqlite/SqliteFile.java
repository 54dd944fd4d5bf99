package org.wettstein.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.wettstein.store.StoreUnusable;

/** How an SQLite file is opened, for writing or beside a writer. */
final class SqliteFile {
    private SqliteFile() {}

    static Sqlite openWriting(Path file) {
        // SQLite would open such a file all the same, and refuse only the first change.
        if (!Files.isWritable(file)) {
            throw new StoreUnusable("store.no-permission", file);
        }
        var sqlite = open(file, "", new SQLiteConfig());
        try {
            sqlite.runOnce("PRAGMA cell_size_check = ON");
            sqlite.runOnce("PRAGMA secure_delete = ON");
            sqlite.runOnce("PRAGMA journal_mode = WAL");
            sqlite.runOnce("PRAGMA synchronous = FULL");
            // Hashes fall anywhere in their index: a batch changes most of its pages, which should not be read and
            // carried into the file for each batch anew. In KiB, and in pages of 4 KiB.
            sqlite.runOnce("PRAGMA cache_size = -16000");
            sqlite.runOnce("PRAGMA wal_autocheckpoint = 10000");
            SqliteSchema.prepare(sqlite, true);
            return sqlite;
        } catch (RuntimeException refusal) {
            sqlite.close();
            throw refusal;
        }
    }

    static Sqlite openReading(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        // In a folder that this user cannot write to, SQLite cannot coordinate with a writer; without a log there is
        // none.
        boolean alone = !Files.isWritable(file.resolveSibling("."))
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        var sqlite = open(file, alone ? "?immutable=1" : "", config);
        try {
            sqlite.runOnce("PRAGMA cell_size_check = ON");
            SqliteSchema.prepare(sqlite, false);
            return sqlite;
        } catch (RuntimeException refusal) {
            sqlite.close();
            throw refusal;
        }
    }

    private static Sqlite open(Path file, String query, SQLiteConfig config) {
        config.setBusyTimeout(5_000);
        // The driver would leave a query for the last row number open after every insert, which blocks VACUUM.
        config.setGetGeneratedKeys(false);
        try {
            // As a URI, because a plain path with a question mark would be read as options.
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + query, config.toProperties());
            return new Sqlite(file, connection);
        } catch (SQLException failure) {
            throw SqliteFailures.refused(file, failure);
        }
    }
}
