package org.wettstein.store.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import org.wettstein.store.Rows;
import org.wettstein.store.table.Sql.Reading;

/** The rows of one query, fetched by the hundred through a cursor, which lives in a transaction. */
final class PostgresRows<T> implements Rows<T> {
    private static final int FETCHED = 500;

    private final Address address;
    private final PreparedStatement statement;
    private final boolean alone;
    private final Reading<T> reading;
    private final ResultSet rows;
    private boolean fetched;
    private boolean more;
    private boolean open = true;

    private PostgresRows(Address address, PreparedStatement statement, boolean alone, Reading<T> reading)
            throws SQLException {
        this.address = address;
        this.statement = statement;
        this.alone = alone;
        this.reading = reading;
        statement.setFetchSize(FETCHED);
        this.rows = statement.executeQuery();
    }

    /** On a connection of their own, which goes back when they are closed. */
    static <T> PostgresRows<T> alone(Address address, PreparedStatement statement, Reading<T> reading)
            throws SQLException {
        return new PostgresRows<>(address, statement, true, reading);
    }

    /** In a transaction that goes on afterwards. */
    static <T> PostgresRows<T> within(Address address, PreparedStatement statement, Reading<T> reading)
            throws SQLException {
        return new PostgresRows<>(address, statement, false, reading);
    }

    @Override
    public boolean hasNext() {
        try {
            if (!fetched) {
                more = rows.next();
                fetched = true;
            }
            return more;
        } catch (SQLException failure) {
            throw PostgresFailures.refused(address.database(), failure);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        try {
            return reading.read(rows);
        } catch (SQLException failure) {
            throw PostgresFailures.refused(address.database(), failure);
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try (var connection = alone ? statement.getConnection() : null;
                statement) {
            if (connection != null) {
                rows.close();
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw PostgresFailures.refused(address.database(), failure);
        }
    }
}
