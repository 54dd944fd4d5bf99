package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/wettstein} as people call it. Java itself is asked what it was started with. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("bin/wettstein").toAbsolutePath();
    private static final String SETTINGS = "-XshowSettings:properties -version";

    @TempDir
    private Path folder;

    @Test
    void staysInTheFolderOfTheCallerWhenCalledThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("another"), Path.of("a link"));

        assertThat(settings(link, Map.of())).contains("user.dir = " + folder.toRealPath());
        assertThat(settings(linkToLink, Map.of())).contains("user.dir = " + folder.toRealPath());
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws IOException, InterruptedException {
        assertThat(settings(LAUNCHER, Map.of("LC_ALL", "C")))
                .contains(
                        "stdin.encoding = UTF-8",
                        "stdout.encoding = UTF-8",
                        "stderr.encoding = UTF-8",
                        "file.encoding = UTF-8",
                        "sun.jnu.encoding = UTF-8");
    }

    @Test
    void findsAJdk25WhereJavaHomeNamesNone() throws IOException, InterruptedException {
        assertThat(settings(LAUNCHER, Map.of("JAVA_HOME", folder.toString())))
                .contains("java.specification.version = 25");
    }

    @Test
    void answersWithTheStatusOfJava() throws IOException, InterruptedException {
        Process process = start(LAUNCHER, Map.of("WETTSTEIN_JAVA_OPTIONS", "--no-such-option"));

        assertThat(process.waitFor()).isEqualTo(1);
    }

    private String settings(Path launcher, Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> asking = new HashMap<>(environment);
        asking.put("WETTSTEIN_JAVA_OPTIONS", SETTINGS);
        Process process = start(launcher, asking);
        String settings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(settings).isZero();
        return settings;
    }

    private Process start(Path launcher, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
