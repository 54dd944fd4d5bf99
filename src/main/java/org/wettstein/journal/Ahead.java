package org.wettstein.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Works on what follows while somebody looks at what is here: the source is read on the thread that asks, batch by batch,
 * and each batch is worked on by another thread. The order stays; a failure comes after all that stands before it.
 */
final class Ahead<T, R> implements Iterator<R> {
    private static final int BATCH = 200;
    private static final int BATCHES = 4;

    private final Iterator<? extends T> source;
    private final Function<? super T, ? extends R> work;
    private final Queue<CompletableFuture<Batch<R>>> coming = new ArrayDeque<>();
    private Iterator<R> here = List.<R>of().iterator();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean exhausted;

    /** What became of a batch, up to the failure if there was one. */
    private record Batch<R>(List<R> results, Optional<RuntimeException> failure) {}

    Ahead(Iterator<? extends T> source, Function<? super T, ? extends R> work) {
        this.source = source;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (!here.hasNext()) {
            failure.ifPresent(why -> {
                throw why;
            });
            readOn();
            var next = coming.poll();
            if (next == null) {
                return false;
            }
            var batch = next.join();
            here = batch.results().iterator();
            failure = batch.failure();
        }
        return true;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return here.next();
    }

    private void readOn() {
        while (!exhausted && coming.size() < BATCHES) {
            var read = read();
            coming.add(CompletableFuture.supplyAsync(() -> worked(read)));
        }
    }

    private Batch<T> read() {
        var batch = new ArrayList<T>(BATCH);
        try {
            while (batch.size() < BATCH && source.hasNext()) {
                batch.add(source.next());
            }
            exhausted = batch.size() < BATCH;
            return new Batch<>(batch, Optional.empty());
        } catch (RuntimeException broken) {
            exhausted = true;
            return new Batch<>(batch, Optional.of(broken));
        }
    }

    private Batch<R> worked(Batch<T> read) {
        var results = new ArrayList<R>(BATCH);
        try {
            for (var each : read.results()) {
                results.add(work.apply(each));
            }
            return new Batch<>(results, read.failure());
        } catch (RuntimeException broken) {
            return new Batch<>(results, Optional.of(broken));
        }
    }
}
