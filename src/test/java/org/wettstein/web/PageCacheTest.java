package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wettstein.web.answer.Page;

class PageCacheTest {
    private static final Edition TODAY = new Edition("build", "holder/x", 17, LocalDate.of(2026, 11, 23));
    private static final Edition TOMORROW = new Edition("build", "holder/x", 17, LocalDate.of(2026, 11, 24));
    private static final Edition NEXT = new Edition("build", "holder/x", 18, LocalDate.of(2026, 11, 23));

    private static final Edition AFTER = new Edition("build", "holder/x", 19, LocalDate.of(2026, 11, 23));

    private final PageCache cache = new PageCache(2);
    private final AtomicInteger written = new AtomicInteger();

    @Test
    void writesAPageOnceHoweverManyAskAtTheSameTime() {
        Deque<Runnable> worker = new ArrayDeque<>();
        var first = cache.page(TODAY, "/de/", true, this::write, worker::add);
        var second = cache.page(TODAY, "/de/", true, this::write, worker::add);
        assertThat(first).isNotDone();
        assertThat(cache.find(TODAY, "/de/")).isEmpty();

        worker.forEach(Runnable::run);

        assertThat(second).isSameAs(first).isCompleted();
        assertThat(worker).hasSize(1);
        assertThat(cache.find(TODAY, "/de/")).isPresent();
    }

    @Test
    void keepsNothingOfAnotherDayOrVersion() {
        ask(TODAY, "/de/", true);
        assertThat(cache.find(TOMORROW, "/de/")).isEmpty();
        ask(TODAY, "/de/", true);
        assertThat(cache.find(NEXT, "/de/")).isEmpty();
        assertThat(written).hasValue(2);
    }

    @Test
    void writesAheadWhatWasAskedForBeforeTheChange() {
        ask(TODAY, "/de/", true);
        ask(TODAY, "/en/", true);
        cache.writeAhead(NEXT);
        assertThat(written).hasValue(4);
        assertThat(cache.find(NEXT, "/de/")).isPresent();
        assertThat(cache.find(NEXT, "/en/")).isPresent();
        assertThat(cache.find(NEXT, "/fr/")).isEmpty();
    }

    @Test
    void writesNothingAheadThatNobodyAskedForAnyMore() {
        ask(TODAY, "/de/", true);
        ask(TODAY, "/en/", true);
        cache.writeAhead(NEXT);
        cache.find(NEXT, "/en/");
        cache.writeAhead(AFTER);
        assertThat(written).hasValue(5);
        assertThat(cache.find(AFTER, "/en/")).isPresent();
        assertThat(cache.find(AFTER, "/de/")).isEmpty();
    }

    @Test
    void writesAFewPagesAheadAndNoViewsIntoThePast() {
        ask(TODAY, "/de/?version=1", false);
        for (int page = 0; page < 100; page++) {
            ask(TODAY, "/de/" + page, true);
        }
        written.set(0);
        cache.writeAhead(NEXT);
        assertThat(written).hasValue(16);
        assertThat(cache.find(NEXT, "/de/0")).isPresent();
    }

    @Test
    void doesNotComeBackToAnOlderVersion() {
        ask(NEXT, "/de/", true);
        ask(TODAY, "/de/", true);
        assertThat(cache.find(NEXT, "/de/")).isPresent();
    }

    @Test
    void keepsAFewViewsIntoThePast() {
        ask(TODAY, "/de/?version=1", false);
        ask(TODAY, "/de/?version=2", false);
        ask(TODAY, "/de/?version=1", false);
        assertThat(written).hasValue(2);
        ask(TODAY, "/de/?version=3", false);
        ask(TODAY, "/de/?version=1", false);
        assertThat(written).hasValue(3);
        ask(TODAY, "/de/?version=2", false);
        assertThat(written).hasValue(4);
    }

    @Test
    void doesNotKeepWhatIsNotThere() {
        Supplier<Asked<Content>> nothing = () -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND));
        assertThat(cache.page(TODAY, "/de/x", true, nothing, Runnable::run).join())
                .isInstanceOf(Asked.Refused.class);
        assertThat(ask(TODAY, "/de/x", true)).isInstanceOf(Asked.Understood.class);
    }

    @Test
    void triesAgainAfterAFault() {
        Supplier<Asked<Content>> bug = () -> {
            throw new IllegalStateException("bug");
        };
        assertThat(cache.page(TODAY, "/de/", true, bug, Runnable::run)).isCompletedExceptionally();
        assertThat(cache.page(TODAY, "/de/", true, this::write, task -> {
                    throw new RejectedExecutionException("busy");
                }))
                .isCompletedExceptionally();
        assertThat(ask(TODAY, "/de/", true)).isInstanceOf(Asked.Understood.class);
    }

    private Asked<Page> ask(Edition edition, String address, boolean lasting) {
        return cache.page(edition, address, lasting, this::write, Runnable::run).join();
    }

    private Asked<Content> write() {
        return Asked.understood(Content.page("<p>" + written.incrementAndGet(), true));
    }
}
