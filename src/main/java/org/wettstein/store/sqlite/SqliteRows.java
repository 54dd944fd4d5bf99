package org.wettstein.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import org.wettstein.store.Rows;
import org.wettstein.store.table.Sql.Reading;

/** The rows of one query, fetched one after the other. */
final class SqliteRows<T> implements Rows<T> {
    private final Sqlite sqlite;
    private final PreparedStatement statement;
    private final Reading<T> reading;
    private final ResultSet rows;
    private boolean fetched;
    private boolean more;
    private boolean open = true;

    SqliteRows(Sqlite sqlite, PreparedStatement statement, Reading<T> reading) throws SQLException {
        this.sqlite = sqlite;
        this.statement = statement;
        this.reading = reading;
        this.rows = statement.executeQuery();
    }

    @Override
    public boolean hasNext() {
        if (!fetched) {
            more = sqlite.locked(rows::next);
            fetched = true;
        }
        return more;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        return sqlite.locked(() -> reading.read(rows));
    }

    @Override
    public void close() {
        sqlite.locked(() -> {
            if (open) {
                open = false;
                sqlite.rowsClosed();
                statement.close();
            }
            return open;
        });
    }
}
