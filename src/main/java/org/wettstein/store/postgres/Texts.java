package org.wettstein.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredState;

/** Texts as the bytes under which they are kept, whatever encoding the database has; and rows of them. */
final class Texts {
    private Texts() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Optional<String> find(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return Optional.ofNullable(bytes).map(found -> new String(found, StandardCharsets.UTF_8));
    }

    static String get(ResultSet row, int column) throws SQLException {
        return find(row, column).orElseThrow(() -> new SQLException("nothing in column " + column));
    }

    static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(row.getLong(1), Postgres.text(row, 2), get(row, 3));
    }

    static StoredState state(ResultSet row) throws SQLException {
        return new StoredState(Postgres.text(row, 1), Optional.ofNullable(row.getString(2)), row.getLong(3));
    }
}
