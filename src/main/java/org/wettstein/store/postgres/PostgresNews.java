package org.wettstein.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.wettstein.store.News;
import org.wettstein.store.Refusal;

/** Listens on a connection of its own, and makes a new one when that is lost. */
final class PostgresNews implements News {
    private static final int PATIENCE_MILLIS = 500;

    /** A connection that was cut without a word is noticed by asking it from time to time. */
    private static final int WAITS_UNASKED = 20;

    private final PostgresConnections connections;
    private @Nullable Connection listening;
    private int waits;

    PostgresNews(PostgresConnections connections) {
        this.connections = connections;
    }

    @Override
    public void await() throws InterruptedException {
        var connection = listening;
        try {
            if (connection == null) {
                listening = listen();
            } else if (++waits % WAITS_UNASKED == 0 && !connection.isValid(1)) {
                close();
            } else {
                connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
            }
        } catch (SQLException | Refusal cut) {
            close();
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    private Connection listen() throws SQLException {
        var connection = connections.asOwner();
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + connections.address().channel());
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        var connection = listening;
        listening = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // It is lost in any case.
            }
        }
    }
}
