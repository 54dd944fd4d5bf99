package org.wettstein.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wettstein.store.Database;
import org.wettstein.store.Refusal;
import org.wettstein.testing.PostgresServer;

/** Databases that are not what they should be: each says so, and nothing is changed in it. */
class UnusableDatabaseIT {
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Database.parse("postgres://localhost/register"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.address"));
        refuses("store.address", new Database("jdbc:postgresql://localhost/r?currentSchema=a%3Bb"));
    }

    @Test
    void namesADatabaseWithoutItsPassword() {
        assertThat(new Database("jdbc:postgresql://host:5432/register?user=a&password=secret").name())
                .isEqualTo("jdbc:postgresql://host:5432/register");
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        refuses(
                "store.no-database",
                new Database("jdbc:postgresql://127.0.0.1:" + server.port() + "/nowhere?user=postgres"));
        refuses("store.cut-off", new Database("jdbc:postgresql://127.0.0.1:1/nowhere?user=postgres"));
        refuses(
                "store.no-login",
                new Database("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?user=nobody"));
    }

    @Test
    void refusesTablesOfSomebodyElse() {
        var database = server.newDatabase();
        PostgresServer.execute(database, "CREATE SCHEMA wettstein");
        PostgresServer.execute(database, "CREATE TABLE customer (name text)");
        refuses("store.not-a-journal", database);
    }

    @Test
    void refusesToReadWhereNothingIs() {
        var database = server.newDatabase();
        assertThat(PostgresStore.isPrepared(database)).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PostgresStore.openReading(database))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.none"));
    }

    @Test
    void refusesANewerSchema() {
        var database = prepared();
        PostgresServer.execute(database, "INSERT INTO step VALUES (2, now())");
        refuses("store.newer-schema", database);
    }

    @Test
    void renewsAnOlderSchemaWhereItMayWriteAndRefusesToReadIt() throws SQLException {
        var address = Address.of(prepared());
        var newer = new PostgresSchema(address, List.of(new Step(1), new Step(9999)));
        try (var connection = new PostgresConnections(address).asOwner()) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> newer.require(connection))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.older-schema"));
            newer.prepare(connection);
            newer.prepare(connection);
            newer.require(connection);
        }
        refuses("store.newer-schema", address.database());
    }

    @Test
    void refusesTablesThatAreNotItsOwn() {
        var database = prepared();
        PostgresServer.execute(database, "DROP TABLE state");
        refuses("store.failed", database);
    }

    @Test
    void refusesADatabaseThatCanOnlyBeReadAndReadsIt() {
        var database = prepared();
        var name = database.name().substring(database.name().lastIndexOf('/') + 1);
        server.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        refuses("store.read-only", database);
        PostgresStore.openReading(database).close();
    }

    @Test
    void saysWhatAnAdministratorHasToRunIfRolesMayNotBeMade() {
        var database = server.newDatabase();
        var name = database.name().substring(database.name().lastIndexOf('/') + 1);
        server.execute("CREATE ROLE clerk LOGIN");
        server.execute("ALTER DATABASE " + name + " OWNER TO clerk");
        var asClerk = new Database(database.url().replace("user=postgres", "user=clerk") + "&currentSchema=town");
        refuses("store.no-roles", asClerk);
        server.execute("CREATE ROLE town_append");
        server.execute("CREATE ROLE town_withhold");
        server.execute("GRANT town_append, town_withhold TO clerk");
        PostgresStore.openWriting(asClerk).close();
    }

    private static Database prepared() {
        var database = server.newDatabase();
        PostgresStore.openWriting(database).close();
        return database;
    }

    private static void refuses(String key, Database database) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PostgresStore.openWriting(database))
                .satisfies(refusal ->
                        assertThat(refusal.key()).as(refusal.getMessage()).isEqualTo(key));
    }
}
