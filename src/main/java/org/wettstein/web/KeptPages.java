package org.wettstein.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wettstein.web.answer.Page;

/**
 * What is kept of one edition.
 *
 * @param lasting by their addresses
 * @param shelved those of them that are looked for over and over
 * @param views into the past, a bounded number of them
 * @param asked how those pages are written that readers asked for first: what many read is asked for soon
 * @param expected what readers asked for first in the edition before
 */
record KeptPages(
        Edition edition,
        Map<String, Writing> lasting,
        ShelvedPages shelved,
        Map<String, Writing> views,
        Map<String, Supplier<Asked<Content>>> asked,
        Map<String, Supplier<Asked<Content>>> expected) {
    private static final int MOST_EXPECTED = 16;

    /** A page that is being written, or is. */
    static final class Writing extends CompletableFuture<Asked<Page>> {
        private final Supplier<Asked<Content>> how;
        private volatile boolean asked;

        Writing(Supplier<Asked<Content>> how) {
            this.how = how;
        }
    }

    static KeptPages of(Edition edition, int views, Map<String, Supplier<Asked<Content>>> expected) {
        return new KeptPages(
                edition,
                new ConcurrentHashMap<>(),
                new ShelvedPages(),
                Collections.synchronizedMap(bounded(views)),
                new LinkedHashMap<>(),
                expected);
    }

    private static Map<String, Writing> bounded(int most) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Writing> eldest) {
                return size() > most;
            }
        };
    }

    Map<String, Writing> pages(boolean isLasting) {
        return isLasting ? lasting : views;
    }

    /** A reader asks for a lasting page. Costs nothing from the second time on. */
    void ask(String address, Writing page) {
        if (!page.asked) {
            page.asked = true;
            synchronized (asked) {
                if (asked.size() < MOST_EXPECTED) {
                    asked.putIfAbsent(address, page.how);
                }
            }
        }
    }

    Map<String, Supplier<Asked<Content>>> askedFirst() {
        synchronized (asked) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(asked));
        }
    }
}
