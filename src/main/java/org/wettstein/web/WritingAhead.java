package org.wettstein.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Threads beside those that answer, on which pages are written before anybody asks for them.
 *
 * <p>One who changes the register is answered when the pages that readers asked for before are there again: he waits a
 * moment, so that none of the many who read has to.
 */
@Singleton
public final class WritingAhead implements Executor {
    /** How many pages are written at the same time. */
    private static final int WRITERS = 2;

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            WRITERS,
            WRITERS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WRITERS),
            Thread.ofPlatform().daemon().name("ahead").factory());

    private final Duration moment;
    private volatile CompletableFuture<?> underway = CompletableFuture.completedFuture(null);

    @Inject
    WritingAhead() {
        this(A_MOMENT);
    }

    WritingAhead(Duration moment) {
        this.moment = moment;
    }

    /** What is asked of all threads at once; they share it out among themselves. */
    public synchronized void begin(Runnable writing) {
        underway = CompletableFuture.allOf(
                Stream.generate(() -> begun(writing)).limit(WRITERS).toArray(CompletableFuture<?>[]::new));
    }

    /** Of several changes in a row the newest is enough, and those who wait already to begin will come to it. */
    private CompletableFuture<?> begun(Runnable writing) {
        try {
            return CompletableFuture.runAsync(writing, threads);
        } catch (RejectedExecutionException busy) {
            return underway;
        }
    }

    /** Returns when what was begun last is done, and after a moment even if it is not. */
    public void await() {
        underway.completeOnTimeout(null, moment.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, _) -> true)
                .join();
    }

    @Override
    public void execute(Runnable writing) {
        threads.execute(writing);
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
