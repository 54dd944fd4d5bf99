package org.wettstein.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where and with what something was measured. */
public final class Machine {
    private Machine() {}

    public static String told(Path home, String command) throws IOException, InterruptedException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "*%s UTC, `%s`, %s, %d processors (%s), %s %s, Java %s, load %.1f.*",
                Instant.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace("T", " ")
                        .replace(":00Z", "")
                        .replace("Z", ""),
                command,
                revision(home),
                system.getAvailableProcessors(),
                processor(),
                system.getName(),
                system.getVersion(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    /** All that a run starts, both rivals alike, goes before what others do on this machine. */
    public static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/autogroup"), "-15");
        } catch (IOException notPermitted) {
            System.err.println("bench: at the usual priority");
        }
    }

    private static String revision(Path home) throws IOException, InterruptedException {
        return "revision "
                + Command.output(home, "git", "describe", "--always", "--dirty=+")
                        .strip();
    }

    private static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
