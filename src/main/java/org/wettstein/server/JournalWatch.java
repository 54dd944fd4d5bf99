package org.wettstein.server;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.wettstein.journal.Journal;
import org.wettstein.register.LiveRegister;
import org.wettstein.store.Head;
import org.wettstein.store.Refusal;
import org.wettstein.store.StoreUnreachable;

/**
 * Looks after the journal of a running server.
 *
 * @param stored where the journal ends in its storage
 * @param free the bytes that are free where the journal lies
 * @param stopping whether the server was told to stop
 */
record JournalWatch(LiveRegister live, Supplier<Head> stored, LongSupplier free, BooleanSupplier stopping) {
    /** Twice the longest change that is read (16 MiB): it is written into the log first, then into the database. */
    static final long LEAST_FREE = 2L * 16 * 1024 * 1024;

    /** More than others write while somebody looks. */
    private static final long FAR_BEHIND = 1000;

    JournalState state() {
        if (stopping.getAsBoolean()) {
            return JournalState.STOPPING;
        }
        try {
            return live.trouble().map(JournalWatch::named).orElseGet(() -> compared(stored.get()));
        } catch (Refusal refusal) {
            return named(refusal);
        }
    }

    private static JournalState named(RuntimeException trouble) {
        return trouble instanceof StoreUnreachable ? JournalState.UNREACHABLE : JournalState.BROKEN;
    }

    /** Entries in the storage that are not folded yet. */
    long behind() {
        return Math.max(0, stored.get().position() - journal().head());
    }

    private JournalState compared(Head end) {
        if (end.position() < journal().head()
                || (end.position() == journal().head()
                        && !end.hash().equals(journal().headHash().digits()))) {
            return JournalState.BROKEN;
        }
        if (end.position() - journal().head() > FAR_BEHIND) {
            return JournalState.CATCHING_UP;
        }
        return free.getAsLong() < LEAST_FREE ? JournalState.DISK_FULL : JournalState.SERVING;
    }

    private Journal journal() {
        return live.journal();
    }
}
