package org.wettstein.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A round through many pages, by two visitors side by side.
 *
 * <p>The first pages of each kind are looked at in every appearance, the others in one of the four by turns: axe costs
 * a third of a second a look, and pages of one kind come from one template.
 */
record PageRound(Site site, Path chromium) {
    private static final int VISITORS = 2;
    private static final int LOOKED_AT_FULLY = 2;

    /** A page, the status it must answer, and how it is looked at. */
    record Stop(URI page, int status, Collection<Appearance> appearances) {}

    static List<Stop> stops(List<URI> pages) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Stop> stops = new ArrayList<>();
        for (URI page : pages) {
            int earlier = seen.merge(kind(page), 1, Integer::sum) - 1;
            stops.add(new Stop(
                    page, 200, earlier < LOOKED_AT_FULLY ? Appearance.ALL : List.of(Appearance.ALL.get(earlier % 4))));
        }
        return List.copyOf(stops);
    }

    /** What is wrong, each fault with its page; nothing where all is well. */
    List<String> faults(Collection<Stop> stops) throws InterruptedException, ExecutionException {
        Queue<Stop> ahead = new ConcurrentLinkedQueue<>(stops);
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            List<Future<List<String>>> rounds = new ArrayList<>();
            for (int visitor = 0; visitor < Math.min(VISITORS, stops.size()); visitor++) {
                rounds.add(visitors.submit(() -> walk(ahead)));
            }
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> round : rounds) {
                faults.addAll(round.get());
            }
            return faults;
        }
    }

    private List<String> walk(Queue<Stop> ahead) {
        HtmlChecker checker = new HtmlChecker();
        List<String> faults = new ArrayList<>();
        try (Chromium started = Chromium.start(chromium);
                PageVisit visit = new PageVisit(started.browser(), site.address())) {
            for (Stop stop = ahead.poll(); stop != null; stop = ahead.poll()) {
                for (String fault : faults(stop, checker, visit)) {
                    faults.add(site.address().relativize(stop.page()) + ": " + fault);
                }
            }
        }
        return faults;
    }

    private List<String> faults(Stop stop, HtmlChecker checker, PageVisit visit) {
        HttpResponse<String> answer = site.get(stop.page());
        if (answer.statusCode() != stop.status()) {
            return List.of("answers " + answer.statusCode() + " and not " + stop.status());
        }
        List<String> faults = new ArrayList<>(checker.faults(answer.body()));
        faults.addAll(visit.faults(stop.page(), stop.appearances()));
        return faults;
    }

    /** Pages with the same language and the same first word in their path come from one template. */
    private static String kind(URI page) {
        String[] words = page.getPath().split("/", -1);
        return String.join("/", List.of(words).subList(0, Math.min(3, words.length))) + " of " + words.length;
    }
}
