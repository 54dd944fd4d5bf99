package org.wettstein.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Blobs;
import org.wettstein.store.Database;
import org.wettstein.store.Head;
import org.wettstein.store.News;
import org.wettstein.store.Rows;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.StoredState;
import org.wettstein.store.Transaction;
import org.wettstein.store.Workbench;
import org.wettstein.store.table.BlobTable;
import org.wettstein.store.table.WorkbenchTable;

/** A store in a PostgreSQL database, to which any number of processes may write. */
public final class PostgresStore implements Store {
    private final PostgresConnections connections;
    private final Postgres postgres;
    private final PostgresItems items;
    private final boolean writing;

    private PostgresStore(PostgresConnections connections, boolean writing) {
        this.connections = connections;
        this.postgres = new Postgres(connections.address(), writing ? connections.writing() : connections.reading());
        this.items = new PostgresItems(postgres);
        this.writing = writing;
    }

    /** Opens for writing, and makes or renews the tables where that is to be done. */
    public static PostgresStore openWriting(Database database) {
        return open(database, true);
    }

    /** Opens for reading; also from a standby. */
    public static PostgresStore openReading(Database database) {
        return open(database, false);
    }

    private static PostgresStore open(Database database, boolean writing) {
        var connections = new PostgresConnections(Address.of(database));
        var schema = PostgresSchema.of(connections.address());
        asOwner(connections, connection -> {
            if (writing) {
                schema.prepare(connection);
            } else {
                schema.require(connection);
            }
            return writing;
        });
        return new PostgresStore(connections, writing);
    }

    /** Whether the tables are there. */
    public static boolean isPrepared(Database database) {
        var connections = new PostgresConnections(Address.of(database));
        return asOwner(connections, PostgresSchema.of(connections.address())::isPrepared);
    }

    private static boolean asOwner(PostgresConnections connections, Postgres.Work<Boolean> work) {
        try (Connection connection = connections.asOwner()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw PostgresFailures.refused(connections.address().database(), failure);
        }
    }

    @Override
    public Optional<Head> findHead() {
        return postgres.find(
                "SELECT register, COALESCE(last.position, journal.position), COALESCE(last.hash, journal.hash)"
                        + " FROM journal LEFT JOIN (SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1) last"
                        + " ON true",
                row -> new Head(Postgres.text(row, 1), row.getLong(2), Postgres.text(row, 3)));
    }

    @Override
    public Transaction begin() {
        requireWriting();
        return PostgresTransaction.besideOthers(postgres);
    }

    @Override
    public Transaction beginAlone() {
        requireWriting();
        return PostgresTransaction.alone(postgres);
    }

    private void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("opened for reading");
        }
    }

    @Override
    public Transaction beginReading() {
        return PostgresTransaction.reading(postgres);
    }

    @Override
    public void start(Head head) {
        postgres.run("INSERT INTO journal VALUES (1, ?, ?, ?)", head.register(), head.position(), head.hash());
    }

    /** Word of it goes round when the transaction commits; words that are alike go round once. */
    @Override
    public void append(StoredEntry entry) {
        postgres.find(
                "WITH written AS (INSERT INTO entry VALUES (?, ?, ?) RETURNING position)" + " SELECT pg_notify('"
                        + postgres.address().channel() + "', '') FROM written",
                _ -> true,
                entry.position(),
                entry.hash(),
                Texts.bytes(entry.content()));
    }

    @Override
    public void put(Collection<? extends StoredItem> fresh) {
        items.put(fresh);
    }

    @Override
    public void withhold(String hash, long entry) {
        items.withhold(hash, entry);
    }

    @Override
    public void set(Collection<StoredState> states) {
        postgres.runEach(
                "INSERT INTO state VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET item = excluded.item, position = excluded.position",
                states.stream()
                        .map(state ->
                                new @Nullable Object[] {state.id(), state.item().orElse(null), state.position()})
                        .toList());
    }

    @Override
    public Optional<StoredEntry> findEntry(long position) {
        return postgres.find("SELECT position, hash, content FROM entry WHERE position = ?", Texts::entry, position);
    }

    @Override
    public Rows<StoredEntry> entries(long from) {
        return postgres.rows(
                "SELECT position, hash, content FROM entry WHERE position >= ? ORDER BY position", Texts::entry, from);
    }

    @Override
    public Optional<StoredItem> findItem(String hash) {
        return items.find(hash);
    }

    @Override
    public List<StoredItem> findItems(Collection<String> hashes) {
        return items.among(hashes);
    }

    @Override
    public Rows<StoredItem> items(long from) {
        return items.from(from);
    }

    @Override
    public Optional<StoredState> findState(String id) {
        return postgres.find("SELECT id, item, position FROM state WHERE id = ?", Texts::state, id);
    }

    @Override
    public List<StoredState> findStates(Collection<String> ids) {
        return postgres.list("SELECT id, item, position FROM state WHERE id = ANY (?)", Texts::state, (Object)
                ids.toArray(String[]::new));
    }

    @Override
    public Rows<StoredState> states() {
        return postgres.rows("SELECT id, item, position FROM state ORDER BY id", Texts::state);
    }

    @Override
    public boolean purge() {
        return new PostgresPurge(postgres, connections).run();
    }

    @Override
    public List<String> damages() {
        var damages = new ArrayList<String>();
        damages.addAll(new WorkbenchTable(postgres).damages());
        damages.addAll(new BlobTable(postgres).damages());
        return damages;
    }

    @Override
    public Optional<News> news() {
        return Optional.of(new PostgresNews(connections));
    }

    @Override
    public Workbench workbench() {
        return new WorkbenchTable(postgres);
    }

    @Override
    public Blobs blobs() {
        return new BlobTable(postgres);
    }

    /** Empty tables harm nobody, and another process may be about to fill them. */
    @Override
    public void discard() {
        close();
    }

    @Override
    public void close() {
        postgres.close();
    }
}
