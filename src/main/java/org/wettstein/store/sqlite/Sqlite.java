package org.wettstein.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Rows;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.table.Sql;

/** One connection to an SQLite file, used by one thread at a time; its failures come out as refusals. */
final class Sqlite implements Sql, AutoCloseable {
    /** What is done while no other thread uses the connection. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** How many rows one statement puts in. */
    private static final int ROWS = 100;

    /** How many keys one statement looks for. */
    private static final int KEYS = 100;

    /** From how many keys on such a statement costs less than one for each. */
    private static final int SEVERAL = 10;

    private static final String LIST = " IN (" + String.join(", ", Collections.nCopies(KEYS, "?")) + ")";

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private int openRows;

    Sqlite(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    ReentrantLock lock() {
        return lock;
    }

    @Override
    public int run(String sql, @Nullable Object... values) {
        return withKept(sql, values, PreparedStatement::executeUpdate);
    }

    /**
     * Many rows at a time, for each statement costs more than most of its rows.
     *
     * @param into ends before the rows
     * @param otherwise begins after them
     */
    void insert(String into, String otherwise, List<@Nullable Object[]> rows) {
        int together = rows.size() - rows.size() % ROWS;
        for (int from = 0; from < together; from += ROWS) {
            var values = rows.subList(from, from + ROWS).stream().flatMap(Arrays::stream);
            run(into + places(rows.getFirst(), ROWS) + otherwise, values.toArray());
        }
        for (var row : rows.subList(together, rows.size())) {
            run(into + places(row, 1) + otherwise, row);
        }
    }

    private static String places(@Nullable Object[] row, int rows) {
        var places = String.join(", ", Collections.nCopies(row.length, "?"));
        return " VALUES " + String.join(", ", Collections.nCopies(rows, "(" + places + ")"));
    }

    /**
     * What is found by some of these keys.
     *
     * @param sql ends where the list of keys begins
     */
    <T> List<T> among(String sql, Reading<T> reading, Collection<String> keys) {
        return keys.size() < SEVERAL ? oneByOne(sql, reading, keys) : together(sql, reading, keys);
    }

    private <T> List<T> oneByOne(String sql, Reading<T> reading, Collection<String> keys) {
        var found = new ArrayList<T>();
        for (var key : Set.copyOf(keys)) {
            found.addAll(list(sql + " = ?", reading, key));
        }
        return found;
    }

    private <T> List<T> together(String sql, Reading<T> reading, Collection<String> keys) {
        var found = new ArrayList<T>();
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS) {
            var some = all.subList(from, Math.min(from + KEYS, all.size()));
            // As many as ever, so that the statement stays prepared; a key that is there twice finds its row once.
            var values = new Object[KEYS];
            Arrays.setAll(values, i -> some.get(Math.min(i, some.size() - 1)));
            found.addAll(list(sql + LIST, reading, values));
        }
        return found;
    }

    /** For what is not worth keeping prepared, or cannot be. */
    void runOnce(String sql) {
        locked(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Override
    public <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    @Override
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        return withKept(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
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
        return locked(() -> {
            var rows = new SqliteRows<>(this, bound(connection.prepareStatement(sql), values), reading);
            openRows++;
            return rows;
        });
    }

    void rowsClosed() {
        openRows--;
    }

    /** Whether somebody is in the middle of reading rows on this connection; ask under the lock. */
    boolean isBeingRead() {
        return openRows > 0;
    }

    <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException failure) {
            throw SqliteFailures.refused(file, failure);
        } finally {
            lock.unlock();
        }
    }

    /** A text that a sound file always has. */
    static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new SQLException("nothing in column " + column);
        }
        return text;
    }

    @Override
    public Object kept(String text) {
        return text;
    }

    @Override
    public String keptText(ResultSet row, int column) throws SQLException {
        return text(row, column);
    }

    @Override
    public StoreBroken broken(String detail) {
        return new StoreBroken(file, detail);
    }

    private <T> T withKept(String sql, @Nullable Object[] values, Use<T> use) {
        return locked(() -> {
            var known = prepared.remove(sql);
            var statement = known == null ? connection.prepareStatement(sql) : known;
            try {
                var result = use.of(bound(statement, values));
                // Only now: the driver makes a statement that failed unusable.
                prepared.put(sql, statement);
                return result;
            } catch (SQLException failure) {
                statement.close();
                throw failure;
            }
        });
    }

    private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        locked(() -> {
            connection.close();
            return true;
        });
    }
}
