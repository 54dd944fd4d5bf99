package org.wettstein.journal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.wettstein.store.News;
import org.wettstein.store.StoreUnreachable;

/** Keeps a process up with what others append to its journal, on a thread of its own. */
public final class Following implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Whoever asks for a version that will never come must not keep everybody else waiting. */
    private static final int MOST_WAITING = 16;

    private final Journal journal;
    private final News news;
    private final Consumer<RuntimeException> telling;
    private final Thread thread;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private volatile Optional<RuntimeException> trouble = Optional.empty();

    /** How often the journal was looked at to its end. */
    private long looks;

    private Following(Journal journal, News news, Consumer<RuntimeException> telling) {
        this.journal = journal;
        this.news = news;
        this.telling = telling;
        this.thread = Thread.ofPlatform().daemon().name("following").unstarted(this::run);
    }

    /**
     * Empty if nobody else can append to this journal while it is open.
     *
     * @param telling is told when this process cannot follow any more, once until it can again
     */
    static Optional<Following> begin(Journal journal, Consumer<RuntimeException> telling) {
        return journal.store().news().map(news -> {
            var following = new Following(journal, news, telling);
            following.thread.start();
            return following;
        });
    }

    /**
     * Returns as soon as the journal has this position here, or it is certain that it has it nowhere, or it takes too
     * long.
     */
    public void await(long position) {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            awaitLooking(position);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private synchronized void awaitLooking(long position) throws InterruptedException {
        // The look that is under way may have begun before the position was written.
        long enough = looks + 2;
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long left = PATIENCE.toNanos();
                left > 0 && looks < enough && journal.head() < position;
                left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Why this process cannot follow just now; if it is not the store being away, then it never will again. */
    public Optional<RuntimeException> trouble() {
        return trouble;
    }

    private void run() {
        try {
            while (!Thread.interrupted() && look()) {
                news.await();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            news.close();
        }
    }

    /** Whether to go on. */
    private boolean look() {
        try {
            journal.catchUp();
            looked();
            return true;
        } catch (StoreUnreachable away) {
            inTrouble(away);
            return true;
        } catch (RuntimeException end) {
            inTrouble(end);
            return false;
        }
    }

    private void inTrouble(RuntimeException why) {
        boolean before = trouble.isPresent();
        trouble = Optional.of(why);
        if (!before) {
            telling.accept(why);
        }
    }

    private synchronized void looked() {
        trouble = Optional.empty();
        looks++;
        notifyAll();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
