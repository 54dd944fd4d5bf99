package org.wettstein.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The rival: a plain table in SQLite, one row a record, by the same driver and with the same promise about the disk. */
final class PlainTable implements AutoCloseable {
    private final Connection connection;

    PlainTable(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE record (id TEXT PRIMARY KEY, content TEXT NOT NULL)");
        }
        connection.setAutoCommit(false);
    }

    /** One transaction. */
    void insert(long from, List<String> contents) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO record VALUES (?, ?)")) {
            for (int i = 0; i < contents.size(); i++) {
                insert.setString(1, Population.id(from + i).toString());
                insert.setString(2, contents.get(i));
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
