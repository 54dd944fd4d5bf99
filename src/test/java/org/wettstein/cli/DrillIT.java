package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.browser.Application;

/** The scripts under {@code ops}, as a timer of the night starts them. */
class DrillIT {
    private static final long MIDDLE_OF_THE_FILE = 100_000;

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void rehearsesTheLossOfARegisterBesideItsServer() throws IOException, InterruptedException {
        try (var application = Application.start(data())) {
            assertThat(application.address()).isNotNull();
            var drill = run("ops/drill", "--data", data().toString());

            assertThat(drill.err()).isEmpty();
            assertThat(drill.status()).isZero();
            assertThat(drill.out())
                    .contains("ok      restore elsewhere: Restored", "ok      go on where the copy ends")
                    .containsPattern("heads: restored ([0-9a-f]{64}), served \\1\n")
                    .contains("A restore brings everything back");
        }
    }

    @Test
    void failsWhereARestoreWouldNotBringEverythingBack() throws IOException, InterruptedException {
        assertThat(run("ops/drill", "--data", folder.resolve("nowhere").toString()))
                .satisfies(drill -> {
                    assertThat(drill.status()).isEqualTo(1);
                    assertThat(drill.err()).contains("FAILED  copy beside the server", "nowhere");
                });
        Application.start(data()).close();
        try (var file = new RandomAccessFile(data().resolve("journal.db").toFile(), "rw")) {
            file.seek(MIDDLE_OF_THE_FILE);
            file.write("something else".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("ops/drill", "--data", data().toString()).status()).isEqualTo(1);
    }

    @Test
    void keepsCopiesAsLongAsIsAskedAndTheNewestAlways() throws IOException, InterruptedException {
        Application.start(data()).close();
        var copies = Files.createDirectories(folder.resolve("copies"));
        var old = Files.createDirectory(copies.resolve("20200101T000000Z"));
        var mine = Files.createDirectory(copies.resolve("letters"));
        for (var path : List.of(old, mine)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        }

        assertThat(run("ops/backup", "--data", folder.resolve("nowhere").toString(), "--keep", "30", copies.toString())
                        .status())
                .isEqualTo(1);
        assertThat(old).exists();
        assertThat(run("ops/backup", "--data", data().toString(), "--keep", "30", copies.toString())
                        .status())
                .isZero();
        assertThat(old).doesNotExist();
        try (var left = Files.list(copies)) {
            assertThat(left).hasSize(2).contains(mine);
        }
    }

    private Spoken run(String... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command));
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(line).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Spoken(process.waitFor(), out, Files.readString(err));
    }
}
