package org.wettstein.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first request for a page after the register changed, which has the page written anew. */
final class FirstRequest implements Part {
    private static final int WARMING = 300;
    private static final int CHANGES = 500;
    private static final double MOST = 10;
    private static final String TOKEN = "bench-".repeat(8);

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make()) {
            var token = Files.writeString(scratch.resolve("token"), TOKEN);
            try (var ours = Server.wettstein(
                            settings, scratch.resolve("data"), Map.of(), "--token-file", token.toString());
                    var connection = ours.connect()) {
                var times = new TreeMap<String, Series>();
                var changes = new Series();
                for (int i = 0; i < WARMING + CHANGES; i++) {
                    double changed = change(connection, i);
                    var pages = new ArrayList<>(Pages.PAGES.entrySet());
                    Collections.rotate(pages, i);
                    double first = get(connection, pages.getFirst().getValue());
                    if (i >= WARMING) {
                        changes.add(changed);
                        times.computeIfAbsent(pages.getFirst().getKey(), _ -> new Series())
                                .add(first);
                    }
                    get(connection, pages.getLast().getValue());
                }
                return section(times, changes);
            }
        }
    }

    private static double change(Connection connection, int number) throws IOException {
        long begin = System.nanoTime();
        var answer = connection.post("/api/v1/changes", TOKEN, """
                {"reason":"bench","steps":[{"set":"theme/bench-%d","body":{"label":{"de":"Thema %d"}}}]}""".formatted(number, number));
        if (answer.status() >= 300) {
            throw new IOException(answer.head() + answer.body());
        }
        return milliseconds(begin);
    }

    private static double get(Connection connection, String path) throws IOException {
        long begin = System.nanoTime();
        var answer = connection.get(path);
        double milliseconds = milliseconds(begin);
        if (answer.status() != 200) {
            throw new IOException(answer.head());
        }
        return milliseconds;
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Section section(Map<String, Series> times, Series changes) {
        var rows = new ArrayList<Row>();
        times.forEach((page, series) -> rows.add(new Row(
                page + ", first request after a change, p99",
                told(series),
                "–",
                "–",
                "< 10 ms",
                Row.met(series.quantile(0.99) < MOST))));
        rows.add(new Row(
                "the change itself, until it is answered, p99",
                told(changes),
                "–",
                "–",
                "",
                Row.Verdict.NOTHING_PROMISED));
        return new Section(
                "First request after a change",
                rows,
                List.of(CHANGES + " changes over `POST /api/v1/changes`, after " + WARMING
                        + " to warm up; after each, both pages are asked for over a kept connection, now the one and now the"
                        + " other first; the time of the first is taken. A change is answered when it is on the disk and"
                        + " these pages are written anew."));
    }

    private static String told(Series series) {
        return Series.figure(series.quantile(0.99)) + " ms (median " + Series.figure(series.median()) + ", highest "
                + Series.figure(series.highest()) + ")";
    }
}
