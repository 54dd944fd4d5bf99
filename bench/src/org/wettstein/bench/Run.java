package org.wettstein.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/run}. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures Wettstein beside its rivals and writes Markdown.",
        footer = {
            "",
            "Parts: pages, first-request, memory, start, append, replay, reading, growth, mixed, hot-paths.",
            "Without a name all are measured but growth, mixed and hot-paths, which take long."
        })
public final class Run implements Callable<Integer> {
    private static final Map<String, Part> PARTS = parts();
    private static final List<String> SHORT =
            List.of("pages", "first-request", "memory", "start", "append", "replay", "reading");

    @Parameters(paramLabel = "PART")
    private List<String> parts = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "How often each rival has its turn (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "3", description = "How long a turn lasts (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--minutes", defaultValue = "60", description = "How long the mixed load lasts (${DEFAULT-VALUE}).")
    private int minutes;

    @Option(
            names = "--first",
            description = "Goes before the machine's other work where the system permits it (both rivals do).")
    private boolean first;

    @Option(names = "--write", description = "Puts the results into docs/performance.md too.")
    private boolean write;

    private static Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("pages", new Pages());
        parts.put("first-request", new FirstRequest());
        parts.put("memory", new Memory());
        parts.put("start", new Start());
        parts.put("append", new Appends());
        parts.put("replay", new Replay());
        parts.put("reading", new Readings());
        parts.put("growth", new Growth());
        parts.put("mixed", new Mixed());
        parts.put("hot-paths", new HotPaths());
        return parts;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Run()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var wanted = new ArrayList<>(parts.isEmpty() ? SHORT : parts);
        wanted.removeAll(PARTS.keySet());
        if (!wanted.isEmpty()) {
            System.err.println("bench/run: no part of the name " + String.join(", ", wanted));
            return CommandLine.ExitCode.USAGE;
        }
        var settings = new Settings(
                Path.of(System.getProperty("bench.home")),
                rounds,
                Duration.ofSeconds(seconds),
                Duration.ofMinutes(minutes));
        if (first) {
            Machine.goFirst();
        }
        for (var name : parts.isEmpty() ? SHORT : parts) {
            var section = PARTS.get(name).measure(settings);
            var markdown = section.markdown(Machine.told(settings.home(), "bench/run " + name));
            System.out.println(markdown);
            if (write) {
                Performance.of(settings).put(name, markdown);
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
