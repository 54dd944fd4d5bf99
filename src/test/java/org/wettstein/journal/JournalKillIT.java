package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.DataFolder;
import org.wettstein.testing.JavaProcess;

/**
 * A process that appends is killed at any moment. What it had acknowledged, and this process has written down and flushed,
 * is there; nothing is there by half; and it goes on without repair.
 */
class JournalKillIT {
    private static final int ROUNDS = 30;
    private static final int MOST_ATTEMPTS = 200;
    private static final int KILLED_BY_SIGNAL_9 = 128 + 9;

    @TempDir
    private Path temporary;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("data"));
    }

    private Path ledger() {
        return temporary.resolve("ledger");
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        System.out.println("JournalKillIT seed " + seed);
        Journal.create(folder(), Id.parse("register/sample"), InstantSource.system(), random)
                .close();
        Files.createFile(ledger());
        int counted = 0;
        for (int attempt = 0; counted < ROUNDS; attempt++) {
            assertThat(attempt).as("kills with an append in flight").isLessThan(MOST_ATTEMPTS);
            counted += killed() ? 1 : 0;
            requireEverythingAcknowledged();
        }
        System.out.println("JournalKillIT " + Files.readAllLines(ledger()).size() + " entries acknowledged");
    }

    /** Whether an append was in flight. */
    private boolean killed() throws Exception {
        var process = JavaProcess.start(AppendingForever.class, folder().path().toString());
        try (var output = process.inputReader(StandardCharsets.UTF_8);
                var file = FileChannel.open(ledger(), StandardOpenOption.APPEND)) {
            for (int done = random.nextInt(1, 8); done > 0; done -= isDone(record(output, file)) ? 1 : 0) {}
            var last = CompletableFuture.supplyAsync(() -> recordToTheEnd(output, file));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            // Not through the process itself, which would close its output unread.
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor()).isEqualTo(KILLED_BY_SIGNAL_9);
            return last.get().startsWith("begin ");
        }
    }

    /** The next line; if it acknowledges an entry, then written down, on the disk. Empty at the end. */
    private static String record(BufferedReader output, FileChannel file) {
        try {
            var line = output.readLine();
            if (line != null && isDone(line)) {
                file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isDone(String line) {
        assertThat(line).as("a line from the appending process").isNotEmpty();
        return line.startsWith("done ");
    }

    private static String recordToTheEnd(BufferedReader output, FileChannel file) {
        var last = "";
        for (var line = record(output, file); !line.isEmpty(); line = record(output, file)) {
            last = line;
        }
        return last;
    }

    private void requireEverythingAcknowledged() throws IOException {
        var ledger = Files.readAllLines(ledger());
        try (var journal = Journal.open(folder(), InstantSource.system(), random)) {
            assertThat(journal.verify()).as("seed %d", seed).isInstanceOf(Verification.Sound.class);
            for (var line : ledger) {
                var words = line.split(" ", 3);
                assertThat(journal.entry(Long.parseLong(words[1])).hash())
                        .as("seed %d: %s", seed, line)
                        .hasToString(words[2]);
            }
        }
    }
}
