package org.wettstein.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Rows;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.table.Sql;

/**
 * Connections to one schema of a database. A thread that is in a transaction stays on its connection; every other
 * statement takes any. Failures come out as refusals.
 */
final class Postgres implements Sql, AutoCloseable {
    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Address address;
    private final HikariDataSource pool;
    private final Map<Thread, Connection> mine = new ConcurrentHashMap<>();

    Postgres(Address address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
    }

    Address address() {
        return address;
    }

    @Override
    public int run(String sql, @Nullable Object... values) {
        return with(connection -> {
            try (var statement = bound(connection.prepareStatement(sql), values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement with each of these values, in one journey; returns how many rows each changed. */
    int[] runEach(String sql, List<@Nullable Object[]> rows) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var values : rows) {
                    bound(statement, values).addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    @Override
    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    @Override
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        return with(connection -> {
            try (var statement = bound(connection.prepareStatement(sql), values);
                    var rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) {
                    list.add(reading.read(rows));
                }
                return list;
            }
        });
    }

    @Override
    public <T> Rows<T> rows(String sql, Reading<T> reading, @Nullable Object... values) {
        var own = mine.get(Thread.currentThread());
        if (own != null) {
            return failing(() -> PostgresRows.within(address, bound(own.prepareStatement(sql), values), reading));
        }
        return failing(() -> {
            var connection = pool.getConnection();
            try {
                connection.setAutoCommit(false);
                return PostgresRows.alone(address, bound(connection.prepareStatement(sql), values), reading);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        });
    }

    @Override
    public Object kept(String text) {
        return Texts.bytes(text);
    }

    @Override
    public String keptText(ResultSet row, int column) throws SQLException {
        return Texts.get(row, column);
    }

    @Override
    public StoreBroken broken(String detail) {
        return new StoreBroken(address.database(), detail);
    }

    <T> T with(Work<T> work) {
        var own = mine.get(Thread.currentThread());
        if (own != null) {
            return failing(() -> work.on(own));
        }
        return failing(() -> {
            try (var connection = pool.getConnection()) {
                return work.on(connection);
            }
        });
    }

    /** Binds a connection to this thread until {@link #leave}. */
    void enter(Work<?> beginning) {
        if (mine.get(Thread.currentThread()) != null) {
            throw new IllegalStateException("already in a transaction");
        }
        failing(() -> {
            var connection = pool.getConnection();
            try {
                connection.setAutoCommit(false);
                beginning.on(connection);
                mine.put(Thread.currentThread(), connection);
                return connection;
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        });
    }

    /** Ends this thread's transaction, and gives its connection back whatever comes of it. */
    void leave(Work<?> ending) {
        var connection = mine.remove(Thread.currentThread());
        if (connection != null) {
            failing(() -> {
                try (connection) {
                    return ending.on(connection);
                }
            });
        }
    }

    private interface Act<T> {
        T run() throws SQLException;
    }

    private <T> T failing(Act<T> act) {
        try {
            return act.run();
        } catch (SQLException failure) {
            throw PostgresFailures.refused(address.database(), failure);
        }
    }

    static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** A text that a sound database always has. */
    static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new SQLException("nothing in column " + column);
        }
        return text;
    }

    @Override
    public void close() {
        pool.close();
    }
}
