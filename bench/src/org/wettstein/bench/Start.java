package org.wettstein.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** From the command to the first answered page, beside an empty application of the same platform. */
final class Start implements Part {
    private static final double MOST = 1.5;
    private static final String OURS = "ours";
    private static final String EMPTY = "empty";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final String CACHED = ", with a cache";

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make()) {
            var data = scratch.resolve("data");
            var cache = scratch.resolve("empty.aot");
            awaitCache(settings, data);
            empty(settings, List.of("-XX:AOTCacheOutput=" + cache));
            var times = new TreeMap<String, Series>();
            for (int round = 0; round < settings.rounds(); round++) {
                add(times, OURS, wettstein(settings, data, Map.of("WETTSTEIN_AOT", "off")));
                add(times, EMPTY, empty(settings, List.of()));
                add(times, OURS + CACHED, wettstein(settings, data, Map.of()));
                add(times, EMPTY + CACHED, empty(settings, List.of("-XX:AOTCache=" + cache)));
            }
            return section(settings, times);
        }
    }

    /** The launcher makes it in the background after a start; nothing is measured while it does. */
    private static void awaitCache(Settings settings, Path data) throws Exception {
        try (var _ = Server.wettstein(settings, data, Map.of("WETTSTEIN_AOT_AFTER", "0"))) {
            long end = System.nanoTime() + PATIENCE;
            while (!isCached(settings)) {
                if (System.nanoTime() > end) {
                    throw new IOException("no cache was made");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private static boolean isCached(Settings settings) throws IOException {
        try (var files = Files.list(settings.home().resolve("target"))) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        }
    }

    private static void add(Map<String, Series> times, String name, double seconds) {
        times.computeIfAbsent(name, _ -> new Series()).add(seconds);
    }

    private static double wettstein(Settings settings, Path data, Map<String, String> environment) throws Exception {
        try (var server = Server.wettstein(settings, data, environment)) {
            return server.secondsToFirstPage();
        }
    }

    private static double empty(Settings settings, List<String> options) throws Exception {
        int port = Server.freePort();
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx384m",
                "-XX:MetaspaceSize=96m",
                "-XX:CompileThresholdScaling=2",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dquarkus.http.port=" + port));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                settings.home().resolve("bench/empty/target/empty-runner.jar").toString()));
        try (var server = Server.start(command, Map.of(), port, "/")) {
            return server.secondsToFirstPage();
        }
    }

    private static Section section(Settings settings, Map<String, Series> times) {
        return new Section(
                "Start",
                List.of(row(times, "plain", ""), row(times, "with an AOT cache", CACHED)),
                List.of("From `bin/wettstein serve` with Basel-Stadt's register to the first answered page, beside"
                        + " `java -jar` of a Quarkus application with one answer (`bench/empty`), " + settings.rounds()
                        + " starts each, in turn."));
    }

    private static Row row(Map<String, Series> times, String how, String suffix) {
        var ours = times.get(OURS + suffix);
        var empty = times.get(EMPTY + suffix);
        return new Row(
                "start, " + how,
                ours.told("s"),
                "empty application " + empty.told("s"),
                Series.ratio(ours.median(), empty.median()),
                "≤ 1.5 ×",
                Row.met(ours.median() <= MOST * empty.median()));
    }
}
