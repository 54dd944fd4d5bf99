package org.wettstein.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a command answered: its exit status, standard output and standard error. */
record Spoken(int status, String out, String err) {

    /** Runs a command in this process, in English, on this data folder, unless the arguments say otherwise. */
    static Spoken by(String data, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var systemOut = System.out;
        var systemErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var status = Main.run(completed(data, List.of(args)));
            return new Spoken(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
    }

    private static String[] completed(String data, List<String> args) {
        var known = !List.of("frobnicate", "edtf").contains(args.getFirst());
        return Stream.of(
                        args.stream(),
                        known && !args.contains("--data") ? Stream.of("--data", data) : Stream.<String>of(),
                        known && !args.contains("--lang") ? Stream.of("--lang", "en") : Stream.<String>of())
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return Arrays.asList(status, out, err).toString();
    }
}
