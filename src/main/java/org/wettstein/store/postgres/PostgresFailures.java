package org.wettstein.store.postgres;

import java.sql.SQLException;
import java.util.Map;
import org.wettstein.store.Database;
import org.wettstein.store.PositionTaken;
import org.wettstein.store.Refusal;
import org.wettstein.store.StorageFull;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.store.StoreUnusable;

/** Tells what a failure of PostgreSQL means for the people who run the register. */
final class PostgresFailures {
    private PostgresFailures() {}

    /** By the codes of the appendix "PostgreSQL Error Codes", the first two characters being their class. */
    static Refusal refused(Database database, SQLException failure) {
        var code = code(failure);
        return switch (code) {
            // A second row under a key, and the ways in which one of two transactions that meet is sent back.
            case "23505", "40001", "40P01", "55P03" -> new PositionTaken(database, failure);
            case "25006" -> new StoreUnreachable("store.read-only", database, failure);
            case "57014" -> new StoreUnreachable("store.slow", database, failure);
            case "3D000" -> new StoreUnusable("store.no-database", database, detail(failure));
            case "42501" -> new StoreUnusable("store.no-right", database, detail(failure));
            default -> byClass(database, failure, code.substring(0, Math.min(2, code.length())));
        };
    }

    private static Refusal byClass(Database database, SQLException failure, String codeClass) {
        return switch (codeClass) {
            // Connections that fail or were ended: also by a restart, by a time limit, or for there being too many.
            case "", "08", "25", "57" -> new StoreUnreachable("store.cut-off", database, failure);
            case "53" ->
                code(failure).equals("53100")
                        ? new StorageFull(database, failure)
                        : new StoreUnreachable("store.cut-off", database, failure);
            case "28" -> new StoreUnusable("store.no-login", database, detail(failure));
            default -> new StoreBroken(database, failure);
        };
    }

    private static Map<String, Object> detail(SQLException failure) {
        return Map.of("detail", String.valueOf(failure.getMessage()));
    }

    /** The pool wraps what really happened. */
    private static String code(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
