package org.wettstein.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The paths that everything runs through, each alone, by JMH. */
final class HotPaths implements Part {

    @Override
    public Section measure(Settings settings) throws Exception {
        var options = new OptionsBuilder()
                .include("org\\.wettstein\\.bench\\.hot\\..*")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(settings.rounds())
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED")
                .output("/dev/null")
                .resultFormat(ResultFormatType.TEXT)
                .result("/dev/null")
                .build();
        var table = new ArrayList<String>(List.of("| path | µs |", "|---|---:|"));
        for (var result : new Runner(options).run()) {
            var primary = result.getPrimaryResult();
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %.2f ± %.2f |",
                    words(result.getParams().getBenchmark()),
                    primary.getScore(),
                    primary.getScoreError()));
        }
        return new Section(
                "Hot paths",
                List.of(),
                List.of(
                        "By JMH, one fork, " + settings.rounds()
                                + " iterations of 2 s after 3 to warm up; mean and 99.9 % error.",
                        String.join("\n", table)));
    }

    /** The name of the method, in words. */
    private static String words(String benchmark) {
        return benchmark
                .substring(benchmark.lastIndexOf('.') + 1)
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
