package org.wettstein.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What wrk saw with 32 connections.
 *
 * @param p99 in milliseconds
 */
record Wrk(double requestsPerSecond, double p99) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

    static Wrk load(String address, boolean gzip, Duration turn) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t2", "-c32", "-d" + turn.toSeconds() + "s", "--latency"));
        if (gzip) {
            command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        }
        command.add(address);
        var output = Command.output(Path.of("."), command.toArray(String[]::new));
        if (output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new IOException(address + " failed under load:\n" + output);
        }
        return new Wrk(find(RATE, output), milliseconds(output));
    }

    private static double milliseconds(String output) {
        var matcher = P99.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        double value = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    private static double find(Pattern pattern, String output) {
        var matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
