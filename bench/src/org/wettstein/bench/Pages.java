package org.wettstein.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two public pages, plain and compressed, beside nginx with the same bytes in a file. */
final class Pages implements Part {
    private static final double LEAST_RATIO = 1.0;
    private static final double MOST_P99 = 2.0;
    private static final Duration WARMING = Duration.ofSeconds(5);
    static final SortedMap<String, String> PAGES =
            new TreeMap<>(Map.of("overview", "/de/", "partnership page", "/de/partnerships/shanghai"));

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make();
                var ours = Server.wettstein(settings, scratch.resolve("data"), Map.of());
                var connection = ours.connect()) {
            var folder = scratch.resolve("html");
            Nginx.file(folder, "ready.html", "ready");
            var rows = new ArrayList<Row>();
            for (var page : PAGES.entrySet()) {
                Nginx.file(
                        folder,
                        file(page.getKey()),
                        connection.get(page.getValue()).body());
            }
            try (var nginx =
                    Nginx.serve(scratch.path(), folder, connection.get("/de/").head())) {
                for (var page : PAGES.keySet()) {
                    for (boolean gzip : List.of(false, true)) {
                        rows.addAll(beside(settings, ours, nginx, page, gzip));
                    }
                }
            }
            return new Section("Public pages", rows, List.of("""
                    32 connections by wrk on the same processors, %d turns of %d s each, in turn with nginx \
                    (`worker_processes auto`, `sendfile`, `gzip_static`, `open_file_cache`, no log; the same headers). \
                    Medians; lowest and highest in brackets.""".formatted(
                            settings.rounds(), settings.turn().toSeconds())));
        }
    }

    private static String file(String page) {
        return page.replace(' ', '-') + ".html";
    }

    private static List<Row> beside(Settings settings, Server ours, Server nginx, String page, boolean gzip)
            throws Exception {
        var rates = List.of(new Series(), new Series());
        var tails = List.of(new Series(), new Series());
        Wrk.load(ours.address(PAGES.get(page)), gzip, WARMING);
        for (int round = 0; round < settings.rounds(); round++) {
            turn(ours.address(PAGES.get(page)), gzip, settings, rates.get(0), tails.get(0));
            turn(nginx.address("/" + file(page)), gzip, settings, rates.get(1), tails.get(1));
        }
        var name = page + (gzip ? ", gzip" : ", plain");
        return List.of(
                row(name, rates, "requests/s", "≥ 1.0 ×", ratio(rates) >= LEAST_RATIO),
                row(name + ", p99", tails, "ms", "≤ 2.0 ×", ratio(tails) <= MOST_P99));
    }

    private static void turn(String address, boolean gzip, Settings settings, Series rates, Series tails)
            throws Exception {
        var seen = Wrk.load(address, gzip, settings.turn());
        rates.add(seen.requestsPerSecond());
        tails.add(seen.p99());
    }

    private static double ratio(List<Series> both) {
        return both.get(0).median() / both.get(1).median();
    }

    private static Row row(String work, List<Series> both, String unit, String reach, boolean met) {
        return new Row(
                work,
                both.get(0).told(unit),
                "nginx " + both.get(1).told(unit),
                Series.ratio(both.get(0).median(), both.get(1).median()),
                reach,
                Row.met(met));
    }
}
