package org.wettstein.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.PositionTaken;
import org.wettstein.store.Store;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.store.Transaction;

/**
 * One attempt after the other to write next in the journal, beside other processes that try the same. What was judged is
 * written only if nothing came in between, else it is judged anew.
 */
final class Contest<T> {
    private static final int LOSSES_BESIDE_OTHERS = 3;
    private static final int MOST_LOSSES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Looks at what stands there by now, before anything is written. */
    interface Judging<T> {
        Writing<T> judge();
    }

    /** Writes, within a transaction. */
    interface Writing<T> {
        Written<T> write();
    }

    /** @param leaves none if nothing is to be written after all */
    record Written<T>(T answer, List<Leaf> leaves) {}

    private final Store store;
    private final Appending appending;
    private final Tail tail;
    private final Judging<T> judging;

    /** Attempts that may or may not have reached the disk. */
    private final List<Written<T>> uncertain = new ArrayList<>();

    private final long begun = System.nanoTime();
    private int losses;

    Contest(Store store, Appending appending, Tail tail, Judging<T> judging) {
        this.store = store;
        this.appending = appending;
        this.tail = tail;
        this.judging = judging;
    }

    /**
     * @throws StoreUnreachable if the store went away before anything was written
     * @throws OutcomeUnknown if it went away while it was writing, and stays away
     */
    T run() {
        while (true) {
            try {
                return losses < LOSSES_BESIDE_OTHERS ? besideOthers() : alone();
            } catch (PositionTaken lost) {
                losses++;
                if (losses == MOST_LOSSES) {
                    throw lost;
                }
            } catch (StoreUnreachable away) {
                requirePatience(away);
            }
        }
    }

    private T besideOthers() {
        tail.catchUp();
        var standing = standing();
        if (standing.isPresent()) {
            return standing.get();
        }
        var writing = judging.judge();
        try (var transaction = store.begin()) {
            return write(transaction, writing);
        }
    }

    private T alone() {
        try (var transaction = store.beginAlone()) {
            tail.catchUp();
            var standing = standing();
            return standing.isPresent() ? standing.get() : write(transaction, judging.judge());
        }
    }

    /** An attempt whose acknowledgement was lost may stand there all the same. No second one could beside it. */
    private Optional<T> standing() {
        return uncertain.stream()
                .filter(written -> {
                    var last = written.leaves().getLast();
                    return store.findEntry(last.entry().position())
                            .filter(entry -> entry.hash().equals(last.hash().digits()))
                            .isPresent();
                })
                .map(Written::answer)
                .findFirst();
    }

    private T write(Transaction transaction, Writing<T> writing) {
        appending.begin(tail.head());
        var written = writing.write();
        if (!written.leaves().isEmpty()) {
            commit(transaction, written);
            written.leaves().forEach(tail::add);
        }
        return written.answer();
    }

    private void commit(Transaction transaction, Written<T> written) {
        try {
            transaction.commit();
        } catch (StoreUnreachable away) {
            uncertain.add(written);
            throw away;
        }
    }

    private void requirePatience(StoreUnreachable away) {
        if (uncertain.isEmpty()) {
            throw away;
        }
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
            throw new OutcomeUnknown(away);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown(away);
        }
    }
}
