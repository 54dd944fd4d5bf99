package org.wettstein.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.wettstein.store.StoreUnusable;

/**
 * The two roles in which Wettstein works, so that no fault of it can change what stands in the journal. They cannot log
 * in; the user who owns the tables takes them on.
 */
record PostgresRoles(Address address) {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Makes them if they are missing and this may be done, else says what an administrator has to run once. */
    void prepare(Connection connection) throws SQLException {
        try {
            for (var role : List.of(address.appendRole(), address.withholdRole())) {
                if (!isTrue(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + role + "')")) {
                    run(connection, "CREATE ROLE " + role + " NOLOGIN");
                }
                if (!isTrue(connection, "SELECT pg_has_role('" + role + "', 'MEMBER')")) {
                    run(connection, "GRANT " + role + " TO CURRENT_USER");
                }
            }
        } catch (SQLException failure) {
            throw INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())
                    ? refused(connection)
                    : PostgresFailures.refused(address.database(), failure);
        }
    }

    private StoreUnusable refused(Connection connection) throws SQLException {
        return new StoreUnusable(
                "store.no-roles",
                address.database(),
                Map.of(
                        "user",
                        connection.getMetaData().getUserName(),
                        "append",
                        address.appendRole(),
                        "withhold",
                        address.withholdRole()));
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
