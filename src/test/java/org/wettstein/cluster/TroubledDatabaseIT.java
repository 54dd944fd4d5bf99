package org.wettstein.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.Database;
import org.wettstein.testing.PostgresServer;

/** Servers on a database that is not as they left it: each says what is wrong, and makes nothing worse. */
class TroubledDatabaseIT {
    private static final String TOKEN = "a-token-of-more-than-twenty-characters";
    private static final int TRIES = 200;
    private static PostgresServer server;

    @TempDir
    private Path folder;

    private Database database;

    @BeforeAll
    static void startDatabase() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopDatabase() {
        server.close();
    }

    @BeforeEach
    void makeDatabase() {
        database = server.newDatabase();
    }

    @Test
    void servesNoJournalThatIsBrokenInTheMiddleAndNamesTheEntry() throws IOException {
        try (var node = node()) {
            assertThat(node.version()).isGreaterThan(3);
        }
        PostgresServer.execute(
                database, "UPDATE entry SET content = replace(content::text, '7', '8')::bytea WHERE position = 2");

        assertThatIllegalStateException().isThrownBy(this::node).withMessageContaining("Entry 2 was changed");
    }

    /** As where two clusters of databases were let loose on one journal, and the one that is asked now wrote less. */
    @Test
    void isNotReadyAndTakesNoChangesOnceTheDatabaseTellsAnotherHistory() throws Exception {
        try (var node = node()) {
            assertThat(change(node, "first")).isEqualTo(201);
            long known = node.version();
            PostgresServer.execute(database, "DELETE FROM entry WHERE position = " + known);

            await(() -> node.get("/health/ready").statusCode() == 503);
            assertThat(node.get("/health/ready").body()).contains("\"journal\": \"broken\"");
            assertThat(node.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(change(node, "second")).isEqualTo(503);
            assertThat(node.get("/de/").statusCode()).isEqualTo(200);
            await(() -> node.errors().contains("entry " + (known - 1)));
        }
    }

    @Test
    void goesOnShowingWhileTheDatabaseCanOnlyBeReadAndThenTakesChangesAgain() throws Exception {
        try (var node = node()) {
            server.execute("ALTER DATABASE " + name() + " SET default_transaction_read_only = on");
            endConnections();

            assertThat(change(node, "first")).isEqualTo(503);
            assertThat(node.get("/de/").statusCode()).isEqualTo(200);
            assertThat(node.get("/health/ready").statusCode()).isEqualTo(200);

            server.execute("ALTER DATABASE " + name() + " RESET default_transaction_read_only");
            endConnections();
            await(() -> change(node, "second") == 201);
        }
    }

    private Node node() {
        try {
            var token = Files.writeString(folder.resolve("token"), TOKEN);
            return Node.start(database, folder.resolve("unused"), token, TOKEN);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int change(Node node, String name) {
        return node.change("{\"reason\":\"r\",\"steps\":[{\"set\":\"theme/" + name
                        + "\",\"body\":{\"label\":{\"de\":\"Wort\"}}}]}")
                .statusCode();
    }

    private void endConnections() {
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name() + "'");
    }

    private String name() {
        return database.name().substring(database.name().lastIndexOf('/') + 1);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        boolean holds = condition.getAsBoolean();
        for (int tries = 0; tries < TRIES && !holds; tries++) {
            Thread.sleep(50);
            holds = condition.getAsBoolean();
        }
        assertThat(holds).isTrue();
    }
}
