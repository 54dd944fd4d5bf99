package org.wettstein.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How connections are made: few, bounded in time, and in the role that can only add. */
record PostgresConnections(Address address) {
    private static final int MOST = 10;
    private static final long WAIT_MILLIS = 5_000;
    private static final long CHECK_MILLIS = 2_500;
    private static final long KEEP_ALIVE_MILLIS = 120_000;

    /** As whoever the URL names, who owns the tables. */
    Connection asOwner() {
        try {
            return DriverManager.getConnection(address.database().url(), address.properties());
        } catch (SQLException failure) {
            throw PostgresFailures.refused(address.database(), failure);
        }
    }

    HikariDataSource writing() {
        return pool(beginning());
    }

    HikariDataSource reading() {
        return pool(beginning() + "; SET default_transaction_read_only = on");
    }

    private HikariDataSource pool(String beginning) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.database().url());
        config.setDataSourceProperties(address.properties());
        config.setConnectionInitSql(beginning);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(CHECK_MILLIS);
        config.setKeepaliveTime(KEEP_ALIVE_MILLIS);
        // The tables were asked for before; a pool that waits for its first connection would only ask twice.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /**
     * A process that is stopped in the middle of a transaction must not hold the others up for ever. And what is
     * acknowledged is on the disk, and with the synchronous standbys if there are any, whatever the database is used to.
     */
    private String beginning() {
        return String.join(
                "; ",
                "SET ROLE " + address.appendRole(),
                "SET idle_in_transaction_session_timeout = '60s'",
                "SET lock_timeout = '10s'",
                "SELECT set_config('synchronous_commit', 'on', false)"
                        + " WHERE current_setting('synchronous_commit') IN ('off', 'local')");
    }
}
