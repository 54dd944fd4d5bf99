package org.wettstein.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wettstein.store.DataFolder;

/** How time and memory grow with the register, and where the line bends. */
final class Growth implements Part {
    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000);
    private static final double BEND = 1.5;

    /** What was seen at one size, each per record but the size itself. */
    private record Seen(int records, double append, double open, double heap, double file) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %s s | %s | %s MB | %,.0f | %s MB |",
                    records,
                    Series.figure(append * 1e6),
                    Series.figure(open * records),
                    Series.figure(open * 1e6),
                    Series.figure(heap * records / 1e6),
                    heap,
                    Series.figure(file * records / 1e6));
        }
    }

    @Override
    public Section measure(Settings settings) throws Exception {
        var seen = new ArrayList<Seen>();
        try (var scratch = Scratch.make()) {
            var data = scratch.resolve("data");
            var population = new Population();
            population.begin(new DataFolder(data)).close();
            long from = 0;
            for (int size : SIZES) {
                double append = append(data, population, from, size);
                from = size;
                var figures = Opening.in(settings, data, "4g");
                seen.add(new Seen(
                        size,
                        append,
                        figures.get("seconds") / size,
                        figures.get("heap") / size,
                        (double) Files.size(new DataFolder(data).database()) / size));
            }
        }
        var table = new ArrayList<String>(List.of(
                "| records | append, µs a record | open | open, µs a record | heap | heap, bytes a record | file |",
                "|---:|---:|---:|---:|---:|---:|---:|"));
        seen.forEach(size -> table.add(size.line()));
        return new Section(
                "Growth",
                List.of(),
                List.of(
                        "Appended in entries of 1,000 records; opened by a cold process with 4 GB of heap.",
                        String.join("\n", table),
                        bend(seen)));
    }

    private static double append(Path data, Population population, long from, int size) {
        try (var journal = org.wettstein.journal.Journal.open(
                new DataFolder(data), java.time.InstantSource.system(), new java.util.SplittableRandom())) {
            long begin = System.nanoTime();
            for (long next = from; next < size; next += Population.BATCH) {
                journal.append(population.entry(next, Population.BATCH));
            }
            return (System.nanoTime() - begin) / 1e9 / (size - from);
        }
    }

    /** Small sizes carry the warming up of the machine, so the measure is the lowest cost seen. */
    private static String bend(List<Seen> seen) {
        double append = seen.stream().mapToDouble(Seen::append).min().orElseThrow();
        double open = seen.stream().mapToDouble(Seen::open).min().orElseThrow();
        var bent = new ArrayList<String>();
        for (int i = 1; i < seen.size(); i++) {
            var size = seen.get(i);
            if (size.append() > BEND * append && size.append() > seen.get(i - 1).append()) {
                bent.add(String.format(Locale.ROOT, "appending at %,d records", size.records()));
            }
            if (size.open() > BEND * open && size.open() > seen.get(i - 1).open()) {
                bent.add(String.format(Locale.ROOT, "opening at %,d records", size.records()));
            }
        }
        return bent.isEmpty()
                ? "No bend: nowhere does a record cost more than 1.5 × the least that was seen and more than at the size before."
                : "The line bends (a record costs more than 1.5 × the least that was seen) for "
                        + String.join(", ", bent) + ".";
    }
}
