package org.wettstein.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.Checksum;
import org.wettstein.store.DataFolder;
import org.wettstein.store.DataFolderLocked;
import org.wettstein.store.Head;
import org.wettstein.store.Refusal;
import org.wettstein.store.StorageFull;
import org.wettstein.store.Store;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreContract;
import org.wettstein.store.StoreUnusable;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.WorkbenchPiece;
import org.wettstein.testing.JavaProcess;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path temporary;

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("da?ta #ü%20"));
    }

    @Override
    protected Store open() {
        return SqliteStore.openWriting(folder());
    }

    @Override
    protected Store openReading() {
        return SqliteStore.openReading(folder());
    }

    private DataFolder other() {
        return new DataFolder(temporary.resolve("other"));
    }

    @Test
    void refusesASecondWriterInTheSameProcessAndNamesTheFolder() {
        assertThatExceptionOfType(DataFolderLocked.class)
                .isThrownBy(() -> SqliteStore.openWriting(folder()))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsEntry("folder", folder().path().toString())
                        .containsEntry(
                                "process", Long.toString(ProcessHandle.current().pid())));
    }

    @Test
    void refusesASecondWriterInAnotherProcessAndNamesTheFirst() throws Exception {
        var holder = JavaProcess.start(Holder.class, other().path().toString());
        try (var output = holder.inputReader()) {
            assertThat(output.readLine()).isEqualTo("held");
            assertThatExceptionOfType(DataFolderLocked.class)
                    .isThrownBy(() -> SqliteStore.openWriting(other()))
                    .satisfies(refusal ->
                            assertThat(refusal.arguments()).containsEntry("process", Long.toString(holder.pid())));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        SqliteStore.openWriting(other()).close();
    }

    /** Holds a data folder until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (var store = SqliteStore.openWriting(new DataFolder(Path.of(arguments[0])))) {
                System.out.println("held");
                System.out.println(System.in.read() + " " + store.findHead());
            }
        }
    }

    @Test
    void opensAgainAfterItWasClosed() {
        SqliteStore.openWriting(other()).close();
        SqliteStore.openWriting(other()).close();
        assertThat(other().holdsJournal()).isTrue();
        assertThat(other().isEmpty()).isFalse();
    }

    @Test
    void makesFilesForTheirOwnerOnly() throws IOException {
        SqliteStore.openWriting(other()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other().path())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other().database())))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.createDirectories(other().path());
        Files.writeString(other().database(), "not a database, but long enough for a header".repeat(100));
        refuses("store.not-a-database");
        assertThat(other().database()).content().startsWith("not a database");
    }

    @Test
    void refusesADatabaseOfSomebodyElse() throws Exception {
        Files.createDirectories(other().path());
        execute("CREATE TABLE customer (name TEXT)");
        refuses("store.not-a-journal");
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws Exception {
        SqliteStore.openWriting(other()).close();
        execute("PRAGMA user_version = 2");
        refuses("store.newer");
    }

    @Test
    void refusesTablesThatAreNotItsOwn() throws Exception {
        SqliteStore.openWriting(other()).close();
        execute("DROP TABLE state");
        refuses("store.broken");
    }

    @Test
    void refusesToReadWhereNothingIs() {
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> SqliteStore.openReading(other()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.none"));
        assertThat(other().path()).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Files.writeString(other().path(), "");
        refuses("store.unreachable");
    }

    @Test
    void refusesAFolderWithoutPermissionAndReadsOneWithoutWritePermission() throws IOException {
        SqliteStore.openWriting(other()).close();
        Files.setPosixFilePermissions(other().database(), PosixFilePermissions.fromString("r--------"));
        assumeFalse(Files.isWritable(other().database()), "this user may write everywhere");
        refuses("store.no-permission");
        Files.setPosixFilePermissions(other().path(), PosixFilePermissions.fromString("r-x------"));
        try {
            refuses("store.no-permission");
            SqliteStore.openReading(other()).close();
            Files.setPosixFilePermissions(other().path(), PosixFilePermissions.fromString("---------"));
            refuses("store.no-permission");
        } finally {
            Files.setPosixFilePermissions(other().path(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void refuses(String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SqliteStore.openWriting(other()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other().database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void refusesWhenTheDiskIsFullAndGoesOnWhenThereIsSpace() {
        try (var store = SqliteStore.openWriting(other())) {
            try (var transaction = store.begin()) {
                store.start(new Head("register/sample", 0, HASH));
                transaction.commit();
            }
            store.limitPages(20);
            assertThatExceptionOfType(StorageFull.class).isThrownBy(() -> append(store, "x".repeat(100_000)));
            assertThat(store.findHead().orElseThrow().position()).isZero();
            append(store, "short");
            store.limitPages(1_000_000);
            try (var transaction = store.begin()) {
                store.append(new StoredEntry(2, OTHER, "x".repeat(100_000)));
                transaction.commit();
            }
            assertThat(store.findHead().orElseThrow().position()).isEqualTo(2);
            assertThat(store.damages()).isEmpty();
        }
    }

    private static void append(Store store, String content) {
        try (var transaction = store.begin()) {
            store.append(new StoredEntry(1, HASH, content));
            transaction.commit();
        }
    }

    @Test
    void leavesNoTraceOfWithheldWords() throws Exception {
        try (var store = SqliteStore.openWriting(other())) {
            try (var transaction = store.begin()) {
                store.start(new Head("register/sample", 0, HASH));
                transaction.commit();
            }
            // Neighbours of many sizes, so that pages are split and rows are moved about.
            for (int i = 0; i < 1000; i++) {
                try (var transaction = store.begin()) {
                    var words = (i % 7 == 0 ? "SECRETWORDS" : "harmless") + i + "-".repeat(i * 37 % 900);
                    store.put(new StoredItem.Kept(Checksum.of("item " + i), i, words));
                    transaction.commit();
                }
            }
            assertThat(filesWith("SECRETWORDS")).isNotEmpty();
            // Pages that others leave half empty are merged, and the secret is moved once more.
            try (var transaction = store.begin()) {
                for (int i = 0; i < 1000; i++) {
                    if (i % 7 != 0 && i % 10 != 1) {
                        store.withhold(Checksum.of("item " + i), 1000);
                    }
                }
                transaction.commit();
            }
            try (var transaction = store.begin()) {
                for (int i = 0; i < 1000; i += 7) {
                    store.withhold(Checksum.of("item " + i), 1001);
                }
                transaction.commit();
            }
            assertThat(store.purge()).isTrue();
            assertThat(filesWith("SECRETWORDS")).isEmpty();
            assertThat(filesWith("harmless")).isNotEmpty();
            assertThat(store.findItem(Checksum.of("item 1"))).get().isInstanceOf(StoredItem.Kept.class);
        }
    }

    /** In another process: closing a file that this one has opened would drop SQLite's locks on it. */
    private Optional<String> filesWith(String words) throws IOException {
        var search = new ProcessBuilder("grep", "-rla", words, other().path().toString()).start();
        try (var output = search.inputReader()) {
            return output.lines().reduce((a, b) -> a + " " + b);
        }
    }

    @Test
    void copiesItselfBesideAWriter() {
        var copy = new DataFolder(temporary.resolve("copies"));
        try (var store = SqliteStore.openWriting(other());
                var reader = SqliteStore.openReading(other())) {
            try (var transaction = store.begin()) {
                store.start(new Head("register/sample", 0, HASH));
                transaction.commit();
            }
            try (var transaction = store.begin()) {
                store.append(new StoredEntry(1, HASH, "uncommitted"));
                reader.copyTo(copy);
                transaction.commit();
            }
        }
        try (var copied = SqliteStore.openReading(copy)) {
            assertThat(copied.findHead()).contains(new Head("register/sample", 0, HASH));
        }
        assertThat(copy.path().resolve("journal.db.unfinished")).doesNotExist();
    }

    @Test
    void findsAChangedPieceOfTheWorkbench() throws Exception {
        try (var store = SqliteStore.openWriting(other())) {
            store.workbench().put(new WorkbenchPiece("account", "1", "petra", Instant.EPOCH));
        }
        execute("UPDATE workbench SET content = 'peter'");
        try (var store = SqliteStore.openReading(other())) {
            assertThatExceptionOfType(StoreBroken.class)
                    .isThrownBy(() -> store.workbench().find("account", "1"));
        }
    }
}
