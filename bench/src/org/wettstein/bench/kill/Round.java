package org.wettstein.bench.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** One process, from its start to its kill. */
final class Round {
    private static final long LONGEST_MICROSECONDS = 500_000;
    private static final long PATIENCE_SECONDS = 60;

    private Round() {}

    /**
     * @param point where the process halts itself, the given time it gets there; empty for a kill at a random moment
     * @param ledger gets what it acknowledges
     * @throws IOException if the process ended in another way
     */
    static void run(
            Scenario scenario, Path folder, Ledger ledger, Optional<String> point, int time, RandomGenerator random)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        scenario.name(),
                        folder.toString(),
                        point.orElse("-"),
                        Integer.toString(time)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ledger.awaitBegin();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var listening = CompletableFuture.runAsync(() -> listen(output, ledger));
            if (point.isEmpty()) {
                kill(process, ledger, random);
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                throw new IOException("never came to " + point.orElse("an end") + " while " + scenario.words());
            }
            listening.join();
        }
        if (process.exitValue() != Points.HALTED) {
            throw new IOException("ended by itself while " + scenario.words() + ", " + point.orElse("at random"));
        }
    }

    /** By signal 9, a random while after it began. */
    private static void kill(Process process, Ledger ledger, RandomGenerator random) throws InterruptedException {
        while (!ledger.begun() && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextLong(LONGEST_MICROSECONDS));
        // Not through the process itself, which would close its output unread.
        process.toHandle().destroyForcibly();
    }

    private static void listen(BufferedReader output, Ledger ledger) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                ledger.write(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
