package org.wettstein.store.postgres;

import org.wettstein.store.PositionTaken;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.store.Transaction;

/** A transaction is its thread's own from its begin to its end; other threads go on meanwhile. */
final class PostgresTransaction implements Transaction {
    /** {@code Wett} in ASCII, so as not to meet other people's locks. */
    private static final int LOCK = 0x57657474;

    /** Each takes as long as the time limit for locks. */
    private static final int TRIES_ALONE = 6;

    private final Postgres postgres;
    private boolean open = true;

    private PostgresTransaction(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Beside others: the position of the entry decides who comes first, and whoever stops has to let the next one in. */
    static Transaction besideOthers(Postgres postgres) {
        return begin(
                postgres,
                "SET LOCAL idle_in_transaction_session_timeout = '10s'; "
                        + lock(postgres, "pg_advisory_xact_lock_shared"));
    }

    /** Somebody who imports a whole register is waited for, longer than a connection may be silent. */
    static Transaction alone(Postgres postgres) {
        for (int tries = 1; ; tries++) {
            try {
                return begin(postgres, lock(postgres, "pg_advisory_xact_lock"));
            } catch (PositionTaken others) {
                if (tries == TRIES_ALONE) {
                    throw others;
                }
            }
        }
    }

    static Transaction reading(Postgres postgres) {
        return begin(postgres, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    private static Transaction begin(Postgres postgres, String beginning) {
        postgres.enter(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(beginning);
            }
        });
        return new PostgresTransaction(postgres);
    }

    private static String lock(Postgres postgres, String function) {
        return "SELECT " + function + "(" + LOCK + ", hashtext('"
                + postgres.address().schema() + "'))";
    }

    @Override
    public void commit() {
        open = false;
        postgres.leave(connection -> {
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        });
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                postgres.leave(connection -> {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    return true;
                });
            } catch (StoreUnreachable gone) {
                // A connection that is gone takes its transaction with it.
            }
        }
    }
}
