package org.wettstein.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.store.StoreUnusable;

/** Brings a database to the schema that this version works with, step after step, or says why it is not that schema. */
record PostgresSchema(Address address, List<Step> steps) {
    private static final List<String> TABLES =
            List.of("blob", "entry", "item", "journal", "purge", "state", "step", "workbench");
    private static final int OLDEST_ENGINE = 15;

    static PostgresSchema of(Address address) {
        return new PostgresSchema(address, Step.ALL);
    }

    /** For writing: makes what is missing. */
    void prepare(Connection connection) throws SQLException {
        requireEngine(connection);
        if (isTrue(connection, "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on'")) {
            throw new StoreUnreachable("store.read-only", address.database());
        }
        if (done(connection) != steps.size()) {
            migrate(connection);
        }
        requireTables(connection);
    }

    /** For reading: changes nothing. */
    void require(Connection connection) throws SQLException {
        requireEngine(connection);
        int done = done(connection);
        if (done == 0) {
            throw new StoreUnusable("store.none", address.database());
        }
        if (done < steps.size()) {
            throw different("store.older-schema", done);
        }
        requireNoNewer(done);
        requireTables(connection);
    }

    boolean isPrepared(Connection connection) throws SQLException {
        return done(connection) > 0;
    }

    /** One process does it; the others wait and find it done. */
    private void migrate(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        run(connection, "SELECT pg_advisory_xact_lock(hashtext('" + address.schema() + "'))");
        int done = done(connection);
        requireNoNewer(done);
        if (done == 0) {
            begin(connection);
        }
        for (var step : steps.subList(done, steps.size())) {
            run(connection, step.sql(address));
            run(connection, "INSERT INTO step VALUES (" + step.number() + ", now())");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void begin(Connection connection) throws SQLException {
        if (!tables(connection).isEmpty()) {
            throw new StoreUnusable("store.not-a-journal", address.database());
        }
        new PostgresRoles(address).prepare(connection);
        run(connection, "CREATE SCHEMA IF NOT EXISTS " + address.schema());
        run(connection, "CREATE TABLE step (number integer PRIMARY KEY, made timestamptz NOT NULL)");
    }

    /** How many steps were made. */
    private int done(Connection connection) throws SQLException {
        if (!tables(connection).contains("step")) {
            return 0;
        }
        return list(connection, "SELECT count(*) FROM step").stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private List<String> tables(Connection connection) throws SQLException {
        return list(
                connection,
                "SELECT tablename FROM pg_tables WHERE schemaname = '" + address.schema() + "' ORDER BY tablename");
    }

    private void requireTables(Connection connection) throws SQLException {
        if (!tables(connection).equals(TABLES)) {
            throw new StoreBroken(address.database(), "schema " + address.schema());
        }
    }

    private void requireNoNewer(int done) {
        if (done > steps.size()) {
            throw different("store.newer-schema", done);
        }
    }

    private StoreUnusable different(String key, int done) {
        return new StoreUnusable(key, address.database(), Map.of("found", done, "known", steps.size()));
    }

    private void requireEngine(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_ENGINE) {
            throw new StoreUnusable(
                    "store.old-engine", address.database(), Map.of("found", version, "least", OLDEST_ENGINE));
        }
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        return list(connection, sql).equals(List.of("t"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(Postgres.text(rows, 1));
            }
            return list;
        }
    }
}
