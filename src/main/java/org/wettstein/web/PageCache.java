package org.wettstein.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wettstein.web.KeptPages.Writing;
import org.wettstein.web.answer.Page;
import org.wettstein.web.shelf.Shelved;

/**
 * The pages of the newest edition, each written once, when first asked for.
 *
 * <p>Every lookup names the edition it wants; another edition than before drops all that was kept, so that no page can
 * be stale. Views into the past are kept beside, a bounded number of them. Threads may share it.
 */
public final class PageCache {
    private final int views;
    private volatile @Nullable KeptPages kept;

    /** @param views how many views into the past are kept */
    public PageCache(int views) {
        this.views = views;
    }

    /** The page of that address, if it is written already. */
    public Optional<Page> find(Edition edition, String address) {
        return find(kept(edition), address);
    }

    /** The same as a whole answer; empty also if there is no shelf for it. */
    public Optional<Shelved> shelved(Edition edition, String address, boolean compressed) {
        var pages = kept(edition);
        return find(pages, address).flatMap(page -> pages.shelved().find(address, page, compressed));
    }

    private static Optional<Page> find(KeptPages pages, String address) {
        var written = pages.lasting().get(address);
        if (written == null || !written.isDone() || written.isCompletedExceptionally()) {
            return Optional.empty();
        }
        pages.ask(address, written);
        return understood(written.join());
    }

    /**
     * The page of that address; whoever asks first has it written on {@code worker}, the others wait for it.
     *
     * @param lasting whether the address is one of a bounded number, so that it may stay as long as the edition does
     */
    public CompletableFuture<Asked<Page>> page(
            Edition edition, String address, boolean lasting, Supplier<Asked<Content>> writing, Executor worker) {
        var pages = kept(edition);
        var page = begin(pages.pages(lasting), address, writing, worker);
        if (lasting) {
            pages.ask(address, page);
        }
        return page;
    }

    /**
     * Writes what readers asked for first in the edition before, one page after the other: they will ask for it again. What
     * nobody asks for any more is not written ahead a second time.
     */
    public void writeAhead(Edition edition) {
        var pages = kept(edition);
        for (var page : pages.expected().entrySet()) {
            // A fault will meet whoever asks, and a newer edition has others to write.
            if (!isNewest(edition)
                    || begin(pages.lasting(), page.getKey(), page.getValue(), Runnable::run)
                            .isCompletedExceptionally()) {
                return;
            }
        }
    }

    private boolean isNewest(Edition edition) {
        var current = kept;
        return current != null && current.edition().equals(edition);
    }

    private static Writing begin(
            Map<String, Writing> pages, String address, Supplier<Asked<Content>> writing, Executor worker) {
        var mine = new Writing(writing);
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

    private KeptPages kept(Edition edition) {
        var current = kept;
        return current != null && current.edition().equals(edition) ? current : turn(edition);
    }

    private synchronized KeptPages turn(Edition edition) {
        var current = kept;
        if (current != null && current.edition().equals(edition)) {
            return current;
        }
        var next = KeptPages.of(edition, views, current == null ? Map.of() : current.askedFirst());
        // Whoever began before the change still gets his page, but does not bring the old edition back.
        if (current == null || !edition.isBefore(current.edition())) {
            kept = next;
            Optional.ofNullable(current).map(KeptPages::shelved).ifPresent(ShelvedPages::clear);
        }
        return next;
    }
}
