package org.wettstein.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Readers and an office at work for long: the heap must stay flat. */
final class Mixed implements Part {
    private static final int READERS = 4;
    private static final int LOOKS = 12;
    private static final double MOST_GROWTH = 1.1;
    private static final String TOKEN = "bench-".repeat(8);

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong written = new AtomicLong();

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var token = Files.writeString(scratch.resolve("token"), TOKEN);
            try (var server =
                    Server.wettstein(settings, scratch.resolve("data"), Map.of(), "--token-file", token.toString())) {
                long end = System.nanoTime() + settings.mixed().toNanos();
                var work = new ArrayList<Future<?>>();
                for (int i = 0; i < READERS; i++) {
                    work.add(threads.submit(reading(server, end)));
                }
                work.add(threads.submit(writing(server, end)));
                var looks = looks(settings, server);
                for (var each : work) {
                    each.get();
                }
                return section(settings, looks);
            }
        }
    }

    private Callable<Boolean> reading(Server server, long end) {
        return () -> {
            try (var connection = server.connect()) {
                var paths = Memory.paths(connection);
                for (int i = 0; System.nanoTime() < end; i++) {
                    require(connection.get(paths.get(i % paths.size())));
                    read.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                return true;
            }
        };
    }

    /** One change a second: a new record, and then the same record in other words, so that the register hardly grows. */
    private Callable<Boolean> writing(Server server, long end) {
        return () -> {
            try (var connection = server.connect()) {
                while (System.nanoTime() < end) {
                    require(connection.post("/api/v1/changes", TOKEN, """
                            {"reason":"bench","steps":[{"set":"theme/bench-%d","body":{"label":{"de":"Thema"}}}]}""".formatted(written.incrementAndGet())));
                    TimeUnit.SECONDS.sleep(1);
                }
                return true;
            }
        };
    }

    private static void require(Connection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(answer.head() + answer.body());
        }
    }

    /** What is reachable, in MB, by and by; the first look is after a twelfth of the time. */
    private static List<Double> looks(Settings settings, Server server) throws Exception {
        var looks = new ArrayList<Double>();
        for (int i = 0; i < LOOKS; i++) {
            TimeUnit.NANOSECONDS.sleep(settings.mixed()
                    .minus(Duration.ofSeconds(5))
                    .dividedBy(LOOKS)
                    .toNanos());
            looks.add(server.reachableMegabytes());
        }
        return looks;
    }

    private Section section(Settings settings, List<Double> looks) {
        double growth = looks.getLast() / looks.getFirst();
        var told = looks.stream()
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .toList();
        return new Section(
                "Mixed load",
                List.of(new Row(
                        "heap after " + settings.mixed().toMinutes() + " minutes of mixed load",
                        Series.figure(looks.getLast()) + " MB",
                        "at the begin " + Series.figure(looks.getFirst()) + " MB",
                        Series.ratio(looks.getLast(), looks.getFirst()),
                        "flat (≤ 1.1 ×)",
                        Row.met(growth <= MOST_GROWTH))),
                List.of(String.format(
                        Locale.ROOT,
                        "%d readers who walk through all pages (%,d requests), one change a second (%,d, each a new record),"
                                + " no answer but 2xx. Reachable after a full collection, in MB, at equal distances: %s.",
                        READERS,
                        read.get(),
                        written.get(),
                        String.join(", ", told))));
    }
}
