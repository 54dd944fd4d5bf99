package org.wettstein.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Blobs;
import org.wettstein.store.DataFolder;
import org.wettstein.store.DataFolderLocked;
import org.wettstein.store.Head;
import org.wettstein.store.News;
import org.wettstein.store.Rows;
import org.wettstein.store.Store;
import org.wettstein.store.StoreUnusable;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.StoredState;
import org.wettstein.store.Transaction;
import org.wettstein.store.Workbench;
import org.wettstein.store.WritersLock;
import org.wettstein.store.table.BlobTable;
import org.wettstein.store.table.WorkbenchTable;

/** A store in one SQLite file, {@code journal.db}: write-ahead log, every commit on the disk before it is acknowledged. */
public final class SqliteStore implements Store {
    private static final String ITEM = "SELECT hash, needed, content, withheld FROM item";
    private static final String STATE = "SELECT id, item, position FROM state";

    private final Sqlite sqlite;
    private final Optional<WritersLock> lock;

    private SqliteStore(Sqlite sqlite, Optional<WritersLock> lock) {
        this.sqlite = sqlite;
        this.lock = lock;
    }

    /**
     * Opens for writing, and makes folder and file if they are missing.
     *
     * @throws DataFolderLocked if another process writes there
     */
    public static SqliteStore openWriting(DataFolder folder) {
        var lock = WritersLock.take(folder);
        try {
            folder.createFile(folder.database());
            return new SqliteStore(SqliteFile.openWriting(folder.database()), Optional.of(lock));
        } catch (RuntimeException refusal) {
            lock.close();
            throw refusal;
        }
    }

    /** Opens beside whoever writes there. */
    public static SqliteStore openReading(DataFolder folder) {
        if (!folder.holdsJournal()) {
            throw new StoreUnusable("store.none", folder.path());
        }
        return new SqliteStore(SqliteFile.openReading(folder.database()), Optional.empty());
    }

    @Override
    public Optional<Head> findHead() {
        return sqlite.find(
                "SELECT register, position, hash FROM journal WHERE number = 1",
                row -> new Head(Sqlite.text(row, 1), row.getLong(2), Sqlite.text(row, 3)));
    }

    @Override
    public Transaction begin() {
        if (lock.isEmpty()) {
            throw new IllegalStateException("opened for reading");
        }
        return SqliteTransaction.begin(sqlite, "IMMEDIATE");
    }

    @Override
    public Transaction beginAlone() {
        return begin();
    }

    @Override
    public Transaction beginReading() {
        return SqliteTransaction.begin(sqlite, "DEFERRED");
    }

    @Override
    public void start(Head head) {
        sqlite.run("INSERT INTO journal VALUES (1, ?, ?, ?, 0)", head.register(), head.position(), head.hash());
    }

    @Override
    public void append(StoredEntry entry) {
        sqlite.run("INSERT INTO entry VALUES (?, ?, ?)", entry.position(), entry.hash(), entry.content());
        sqlite.run("UPDATE journal SET position = ?, hash = ? WHERE number = 1", entry.position(), entry.hash());
    }

    @Override
    public void put(Collection<? extends StoredItem> items) {
        sqlite.insert(
                "INSERT INTO item (hash, needed, content, withheld)",
                " ON CONFLICT (hash) DO UPDATE SET content = excluded.content, withheld = excluded.withheld"
                        + " WHERE excluded.content IS NOT NULL",
                items.stream().map(SqliteStore::row).toList());
    }

    private static @Nullable Object[] row(StoredItem item) {
        return switch (item) {
            case StoredItem.Kept kept -> new @Nullable Object[] {kept.hash(), kept.neededBy(), kept.content(), null};
            case StoredItem.Withheld withheld ->
                new @Nullable Object[] {withheld.hash(), withheld.neededBy(), null, withheld.withheldBy()};
        };
    }

    @Override
    public void withhold(String hash, long entry) {
        sqlite.run(
                "UPDATE item SET content = NULL, withheld = ? WHERE hash = ? AND COALESCE(withheld, 0) = 0",
                entry,
                hash);
        sqlite.run("UPDATE journal SET purge = 1 WHERE number = 1");
    }

    @Override
    public void set(Collection<StoredState> states) {
        sqlite.insert(
                "INSERT OR REPLACE INTO state",
                "",
                states.stream().map(SqliteStore::row).toList());
    }

    private static @Nullable Object[] row(StoredState state) {
        return new @Nullable Object[] {state.id(), state.item().orElse(null), state.position()};
    }

    @Override
    public Optional<StoredEntry> findEntry(long position) {
        return sqlite.find(
                "SELECT position, hash, content FROM entry WHERE position = ?", SqliteStore::entry, position);
    }

    @Override
    public Rows<StoredEntry> entries(long from) {
        return sqlite.rows(
                "SELECT position, hash, content FROM entry WHERE position >= ? ORDER BY position",
                SqliteStore::entry,
                from);
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(row.getLong(1), Sqlite.text(row, 2), Sqlite.text(row, 3));
    }

    @Override
    public Optional<StoredItem> findItem(String hash) {
        return sqlite.find(ITEM + " WHERE hash = ?", SqliteStore::item, hash);
    }

    @Override
    public List<StoredItem> findItems(Collection<String> hashes) {
        return sqlite.among(ITEM + " WHERE hash", SqliteStore::item, hashes);
    }

    @Override
    public Rows<StoredItem> items(long from) {
        return sqlite.rows(ITEM + " WHERE needed >= ? ORDER BY needed, number", SqliteStore::item, from);
    }

    private static StoredItem item(ResultSet row) throws SQLException {
        var hash = Sqlite.text(row, 1);
        long neededBy = row.getLong(2);
        var content = row.getString(3);
        if (content != null) {
            return new StoredItem.Kept(hash, neededBy, content);
        }
        long withheldBy = row.getLong(4);
        return new StoredItem.Withheld(hash, neededBy, row.wasNull() ? StoredItem.LOST : withheldBy);
    }

    @Override
    public Optional<StoredState> findState(String id) {
        return sqlite.find(STATE + " WHERE id = ?", SqliteStore::state, id);
    }

    @Override
    public List<StoredState> findStates(Collection<String> ids) {
        return sqlite.among(STATE + " WHERE id", SqliteStore::state, ids);
    }

    @Override
    public Rows<StoredState> states() {
        return sqlite.rows(STATE + " ORDER BY id", SqliteStore::state);
    }

    private static StoredState state(ResultSet row) throws SQLException {
        return new StoredState(Sqlite.text(row, 1), Optional.ofNullable(row.getString(2)), row.getLong(3));
    }

    @Override
    public boolean purge() {
        return new SqlitePurge(sqlite).run();
    }

    @Override
    public List<String> damages() {
        var damages = new ArrayList<String>();
        damages.addAll(sqlite.list("PRAGMA integrity_check", row -> row.getString(1)));
        damages.remove("ok");
        damages.addAll(new WorkbenchTable(sqlite).damages());
        damages.addAll(new BlobTable(sqlite).damages());
        return damages;
    }

    /** Writes a consistent copy into a folder without a journal; returns when it is on the disk. */
    public void copyTo(DataFolder folder) {
        new SqliteCopy(sqlite).writeTo(folder);
    }

    @Override
    public Optional<News> news() {
        return Optional.empty();
    }

    @Override
    public Workbench workbench() {
        return new WorkbenchTable(sqlite);
    }

    @Override
    public Blobs blobs() {
        return new BlobTable(sqlite);
    }

    /** For tests of a full disk. */
    void limitPages(long pages) {
        sqlite.runOnce("PRAGMA max_page_count = " + pages);
    }

    @Override
    public void discard() {
        try {
            sqlite.close();
            new DataFolder(sqlite.file().resolveSibling("")).removeDatabase();
        } finally {
            lock.ifPresent(WritersLock::close);
        }
    }

    @Override
    public void close() {
        try {
            sqlite.close();
        } finally {
            lock.ifPresent(WritersLock::close);
        }
    }
}
