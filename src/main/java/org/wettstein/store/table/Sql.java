package org.wettstein.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Rows;
import org.wettstein.store.StoreBroken;

/** A database engine, with what is its own way of keeping a text and of naming itself; failures come out as refusals. */
public interface Sql {
    /** How a row becomes a value. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Returns how many rows were changed. */
    int run(String sql, @Nullable Object... values);

    <T> Optional<T> find(String sql, Reading<T> reading, @Nullable Object... values);

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values);

    <T> Rows<T> rows(String sql, Reading<T> reading, @Nullable Object... values);

    /** A text of any letters as a column keeps it: an engine may know no character 0, or another encoding. */
    Object kept(String text);

    /** A text that was kept so. */
    String keptText(ResultSet row, int column) throws SQLException;

    StoreBroken broken(String detail);
}
