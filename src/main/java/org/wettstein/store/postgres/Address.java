package org.wettstein.store.postgres;

import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.wettstein.store.Database;
import org.wettstein.store.StoreUnusable;

/**
 * A database and the schema in it that belongs to the register. The roles are named after the schema.
 *
 * @param properties for the driver; what the URL says goes before what is usual here
 */
record Address(Database database, Properties properties, String schema) {
    private static final String USUAL_SCHEMA = "wettstein";

    /** So that it can stand in a statement, quoted or not. */
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,40}");

    static Address of(Database database) {
        var usual = new Properties();
        PGProperty.CURRENT_SCHEMA.set(usual, USUAL_SCHEMA);
        PGProperty.APPLICATION_NAME.set(usual, "wettstein");
        PGProperty.CONNECT_TIMEOUT.set(usual, 5);
        PGProperty.LOGIN_TIMEOUT.set(usual, 10);
        PGProperty.SOCKET_TIMEOUT.set(usual, 20);
        PGProperty.TCP_KEEP_ALIVE.set(usual, true);
        var properties = Driver.parseURL(database.url(), usual);
        var schema = properties == null ? null : PGProperty.CURRENT_SCHEMA.getOrDefault(properties);
        if (properties == null || schema == null || !NAME.matcher(schema).matches()) {
            throw new StoreUnusable("store.address", database);
        }
        return new Address(database, properties, schema);
    }

    /** May read, and add entries and items, but neither change nor remove any. */
    String appendRole() {
        return schema + "_append";
    }

    /** May take the content of an item away, or bring it back where it never was. */
    String withholdRole() {
        return schema + "_withhold";
    }

    /** On which word goes round that something was written. */
    String channel() {
        return schema;
    }
}
