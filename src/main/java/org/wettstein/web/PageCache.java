package org.wettstein.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wettstein.web.answer.Page;

/**
 * The pages of the newest edition, each written once, when first asked for.
 *
 * <p>Every lookup names the edition it wants; another edition than before drops all that was kept, so that no page can
 * be stale. Views into the past are kept beside, a bounded number of them. Threads may share it.
 */
public final class PageCache {
    private final int views;
    private volatile @Nullable Kept kept;

    /** @param views how many views into the past are kept */
    public PageCache(int views) {
        this.views = views;
    }

    /** The page of that address, if it is written already. */
    public Optional<Page> find(Edition edition, String address) {
        var written = kept(edition).lasting.get(address);
        return written == null || !written.isDone() || written.isCompletedExceptionally()
                ? Optional.empty()
                : understood(written.join());
    }

    /**
     * The page of that address; whoever asks first has it written on {@code worker}, the others wait for it.
     *
     * @param lasting whether the address is one of a bounded number, so that it may stay as long as the edition does
     */
    public CompletableFuture<Asked<Page>> page(
            Edition edition, String address, boolean lasting, Supplier<Asked<Content>> writing, Executor worker) {
        var pages = kept(edition).pages(lasting);
        var mine = new CompletableFuture<Asked<Page>>();
        var found = pages.putIfAbsent(address, mine);
        if (found != null) {
            return found;
        }
        try {
            worker.execute(() -> write(writing, mine, () -> pages.remove(address, mine)));
        } catch (RejectedExecutionException busy) {
            pages.remove(address, mine);
            mine.completeExceptionally(busy);
        }
        return mine;
    }

    /** @param forgetting is run before anybody hears of a failure, so that the next one to ask tries again */
    private static void write(
            Supplier<Asked<Content>> writing, CompletableFuture<Asked<Page>> written, Runnable forgetting) {
        try {
            var page = writing.get().map(PageCache::page);
            if (page instanceof Asked.Refused) {
                forgetting.run();
            }
            written.complete(page);
        } catch (RuntimeException | Error bug) {
            forgetting.run();
            written.completeExceptionally(bug);
        }
    }

    private static Page page(Content content) {
        return Page.of(content.type(), content.body().getBytes(), content.indexed());
    }

    private static Optional<Page> understood(Asked<Page> page) {
        return page instanceof Asked.Understood<Page>(var value) ? Optional.of(value) : Optional.empty();
    }

    private Kept kept(Edition edition) {
        var current = kept;
        if (current == null || !current.edition.equals(edition)) {
            current = new Kept(edition, new ConcurrentHashMap<>(), views(views));
            kept = current;
        }
        return current;
    }

    private static Map<String, CompletableFuture<Asked<Page>>> views(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Asked<Page>>> eldest) {
                return size() > most;
            }
        });
    }

    /** What is kept of one edition. */
    private record Kept(
            Edition edition,
            Map<String, CompletableFuture<Asked<Page>>> lasting,
            Map<String, CompletableFuture<Asked<Page>>> views) {

        Map<String, CompletableFuture<Asked<Page>>> pages(boolean isLasting) {
            return isLasting ? lasting : views;
        }
    }
}
