package org.wettstein.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.store.Database;
import org.wettstein.store.Head;
import org.wettstein.store.PositionTaken;
import org.wettstein.store.Store;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreContract;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.WorkbenchPiece;
import org.wettstein.testing.PostgresBinaries;
import org.wettstein.testing.PostgresServer;

/** The contract of a store, and what is PostgreSQL's own, on every server that is to be had. */
@ParameterizedClass
@MethodSource("binaries")
class PostgresStoreIT extends StoreContract {
    private static final Map<Path, PostgresServer> SERVERS = new HashMap<>();

    @Parameter
    private Path binaries;

    private Database database;

    static List<Path> binaries() {
        return PostgresBinaries.all();
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(PostgresServer::close);
        SERVERS.clear();
    }

    @Override
    protected Store open() {
        database = SERVERS.computeIfAbsent(binaries, PostgresServer::start).newDatabase();
        return PostgresStore.openWriting(database);
    }

    @Override
    protected Store openReading() {
        return PostgresStore.openReading(database);
    }

    @Test
    void keepsTheFirstOfTwoWritersAndSendsTheOtherBack() {
        try (var one = PostgresStore.openWriting(database);
                var other = PostgresStore.openWriting(database)) {
            started(one);
            append(one, new StoredEntry(1, HASH, "eins"));
            assertThatExceptionOfType(PositionTaken.class)
                    .isThrownBy(() -> append(other, new StoredEntry(1, OTHER, "auch eins")));
            assertThat(other.findEntry(1)).contains(new StoredEntry(1, HASH, "eins"));
            append(other, new StoredEntry(2, OTHER, "zwei"));
        }
    }

    @Test
    void letsNobodyInBesideAWriterWhoIsAlone() throws InterruptedException {
        try (var one = PostgresStore.openWriting(database);
                var other = PostgresStore.openWriting(database)) {
            started(one);
            var alone = one.beginAlone();
            var second = Thread.ofVirtual().start(() -> append(other, new StoredEntry(1, OTHER, "eins")));
            assertThat(second.join(Duration.ofMillis(300))).isFalse();
            alone.close();
            assertThat(second.join(Duration.ofSeconds(5))).isTrue();
            assertThat(one.findHead().orElseThrow().position()).isEqualTo(1);
        }
    }

    @Test
    void tellsOthersThatSomethingWasWritten() throws InterruptedException {
        try (var one = PostgresStore.openWriting(database);
                var other = PostgresStore.openWriting(database);
                var news = other.news().orElseThrow()) {
            started(one);
            news.await();
            long begun = System.nanoTime();
            append(one, new StoredEntry(1, HASH, "eins"));
            news.await();
            assertThat(System.nanoTime() - begun).isLessThan(400_000_000L);
        }
    }

    @Test
    void mayAddEntriesAndItemsButNeitherChangeNorRemoveThem() {
        try (var store = PostgresStore.openWriting(database)) {
            started(store);
            append(store, new StoredEntry(1, HASH, "eins"));
            for (var forbidden : List.of(
                    "UPDATE entry SET hash = ''",
                    "DELETE FROM entry",
                    "TRUNCATE entry",
                    "UPDATE item SET content = NULL",
                    "DELETE FROM item",
                    "DROP TABLE item")) {
                assertThat(refusal("wettstein_append", forbidden)).as(forbidden).isEqualTo("42501");
                if (!forbidden.startsWith("UPDATE item")) {
                    assertThat(refusal("wettstein_withhold", forbidden))
                            .as(forbidden)
                            .isEqualTo("42501");
                }
            }
        }
    }

    private String refusal(String role, String sql) {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = wettstein");
            statement.execute("SET ROLE " + role);
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    @Test
    void takesWithheldWordsOutOfTheTable() {
        try (var store = PostgresStore.openWriting(database)) {
            started(store);
            try (var transaction = store.begin()) {
                store.put(new StoredItem.Kept(HASH, 1, "zitronengelb"));
                transaction.commit();
            }
            try (var transaction = store.begin()) {
                store.withhold(HASH, 2);
                transaction.commit();
            }
            assertThat(pages()).isPositive();
            assertThat(store.purge()).isTrue();
            assertThat(pages()).isZero();
        }
    }

    /** How many pages of the table still hold the words. */
    private long pages() {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pageinspect");
            statement.execute("SET search_path = wettstein, public");
            try (var rows = statement.executeQuery("SELECT count(*) FROM generate_series(0,"
                    + " pg_relation_size('item') / 8192 - 1) page"
                    + " WHERE position('\\x7a6974726f6e656e67656c62'::bytea IN get_raw_page('item', page::int)) > 0")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void reportsAPieceOfTheWorkbenchThatWasChangedBesideIt() {
        try (var store = PostgresStore.openWriting(database)) {
            store.workbench().put(new WorkbenchPiece("draft", "1", "words", Instant.EPOCH));
            PostgresServer.execute(database, "UPDATE workbench SET content = 'x'");
            assertThat(store.damages()).containsExactly("workbench draft 1");
            assertThatExceptionOfType(StoreBroken.class)
                    .isThrownBy(() -> store.workbench().find("draft", "1"));
        }
    }

    private static void started(Store store) {
        try (var transaction = store.begin()) {
            store.start(new Head("register/sample", 0, HASH));
            transaction.commit();
        }
    }

    private static void append(Store store, StoredEntry entry) {
        try (var transaction = store.begin()) {
            store.append(entry);
            store.put(new StoredItem.Kept(
                    entry.hash(), entry.position(), Optional.of(entry).toString()));
            transaction.commit();
        }
    }
}
