package org.wettstein.store.postgres;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import org.wettstein.store.PositionTaken;

/**
 * Takes the traces of removed contents out of the table. PostgreSQL keeps the older form of a changed row as long as some
 * transaction could still see it; so the table is written anew, and that counts only once no such transaction is left.
 * What the write-ahead log and copies elsewhere still hold is the operator's to let go.
 */
record PostgresPurge(Postgres postgres, PostgresConnections connections) {
    private static final Executor AT_ONCE = Runnable::run;
    private static final int FIVE_MINUTES = 300_000;

    boolean run() {
        if (!due()) {
            return true;
        }
        try {
            return purged();
        } catch (PositionTaken beingRead) {
            return false;
        }
    }

    private boolean due() {
        return postgres.find("SELECT 1 FROM purge LIMIT 1", row -> true).isPresent();
    }

    /** Somebody may withhold more meanwhile. */
    private static String seen(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery("SELECT string_agg(quote_literal(transaction) || '::xid8', ', ') FROM purge")) {
            rows.next();
            return Postgres.text(rows, 1);
        }
    }

    private boolean purged() {
        try (var connection = connections.asOwner();
                var statement = connection.createStatement()) {
            connection.setNetworkTimeout(AT_ONCE, FIVE_MINUTES);
            statement.execute("SET lock_timeout = '1s'");
            try (var held = statement.executeQuery("SELECT 1 FROM pg_stat_activity, purge WHERE pid <> pg_backend_pid()"
                    + " AND datname = current_database() AND age(backend_xmin) >= age(transaction::xid)")) {
                if (held.next()) {
                    return false;
                }
            }
            var seen = seen(statement);
            statement.execute("VACUUM (FULL) item");
            statement.execute("DELETE FROM purge WHERE transaction IN (" + seen + ")");
            return true;
        } catch (SQLException failure) {
            throw PostgresFailures.refused(postgres.address().database(), failure);
        }
    }
}
