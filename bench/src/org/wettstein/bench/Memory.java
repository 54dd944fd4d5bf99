package org.wettstein.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the server keeps in memory with Basel-Stadt's register, when every page was asked for and under load. */
final class Memory implements Part {
    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>");
    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final double MOST = 250;

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make();
                var ours = Server.wettstein(settings, scratch.resolve("data"), Map.of())) {
            double started = ours.residentMegabytes();
            int pages = walk(ours);
            for (boolean gzip : List.of(false, true)) {
                for (var path : Pages.PAGES.values()) {
                    Wrk.load(ours.address(path), gzip, LOAD);
                }
            }
            double resident = ours.residentMegabytes();
            return new Section(
                    "Memory",
                    List.of(new Row(
                            "resident with Basel-Stadt's register, after load",
                            Series.figure(resident) + " MB",
                            "–",
                            "–",
                            "≤ 250 MB",
                            Row.met(resident <= MOST))),
                    List.of(
                            "After the start %s MB; after all %d pages of the sitemap and %d s of load as above %s MB; at most %s MB."
                                    .formatted(
                                            Series.figure(started),
                                            pages,
                                            4 * LOAD.toSeconds(),
                                            Series.figure(resident),
                                            Series.figure(ours.mostResidentMegabytes()))));
        }
    }

    private static int walk(Server server) throws IOException {
        try (var connection = server.connect()) {
            var paths = paths(connection);
            for (var path : paths) {
                connection.get(path);
            }
            return paths.size();
        }
    }

    /** The paths of all pages. */
    static List<String> paths(Connection connection) throws IOException {
        return LOCATION.matcher(connection.get("/sitemap.xml").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
