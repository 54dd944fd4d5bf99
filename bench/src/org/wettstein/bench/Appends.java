package org.wettstein.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.wettstein.journal.Draft;
import org.wettstein.store.DataFolder;

/** Appending to the journal beside inserting into a plain table, each acknowledged after it is on the disk. */
final class Appends implements Part {
    private static final int BATCHES = 20;
    private static final int SINGLE = 500;
    private static final double LEAST = 0.5;

    /** How records become entries: all drafts of a list are appended in one transaction. */
    private interface Drafting {
        List<Draft> drafts(Population population, long from, int records);
    }

    @Override
    public Section measure(Settings settings) throws Exception {
        var rows = List.of(
                row(settings, "append 1,000 records in one entry", Population.BATCH, BATCHES, Appends::together, true),
                row(
                        settings,
                        "append 1,000 entries in one transaction",
                        Population.BATCH,
                        BATCHES,
                        Appends::apart,
                        false),
                row(settings, "append one entry after the other", 1, SINGLE, Appends::together, false));
        return new Section(
                "Append",
                rows,
                List.of(
                        "The rival is a table of id and content in SQLite, the same records, the same driver, `journal_mode=WAL`,"
                                + " `synchronous=FULL`; each batch of records or rows is made before its clock starts; "
                                + settings.rounds()
                                + " rounds in turn after one to warm up. The journal"
                                + " also judges collisions, salts and keeps the reason, chains hashes, checks that it can read"
                                + " what it writes, and keeps what stands. An import puts up to 50,000 records into an entry."));
    }

    private static List<Draft> together(Population population, long from, int records) {
        return List.of(population.entry(from, records));
    }

    private static List<Draft> apart(Population population, long from, int records) {
        return population.entries(from, records);
    }

    private static Row row(Settings settings, String work, int records, int times, Drafting drafting, boolean promised)
            throws Exception {
        var ours = new Series();
        var plain = new Series();
        for (int round = -1; round < settings.rounds(); round++) {
            try (var scratch = Scratch.make()) {
                double mine = journal(scratch.resolve("data"), records, times, drafting);
                double its = table(scratch.resolve("plain.db"), records, times);
                if (round >= 0) {
                    ours.add(mine);
                    plain.add(its);
                }
            }
        }
        double ratio = ours.median() / plain.median();
        return new Row(
                work,
                ours.told("records/s"),
                "SQLite " + plain.told("rows/s"),
                Series.ratio(ours.median(), plain.median()),
                promised ? "≥ 0.5 ×" : "",
                promised ? Row.met(ratio >= LEAST) : Row.Verdict.NOTHING_PROMISED);
    }

    /** As an import does it, a batch is made, written and forgotten; the clock runs while it is written. */
    private static double journal(Path folder, int records, int times, Drafting drafting) {
        var population = new Population();
        long took = 0;
        try (var journal = population.begin(new DataFolder(folder))) {
            for (int i = 0; i < times; i++) {
                var batch = drafting.drafts(population, (long) i * records, records);
                long begin = System.nanoTime();
                journal.append(batch);
                took += System.nanoTime() - begin;
            }
        }
        return rate(records * times, took);
    }

    private static double table(Path file, int records, int times) throws Exception {
        long took = 0;
        try (var table = new PlainTable(file)) {
            for (int i = 0; i < times; i++) {
                long from = (long) i * records;
                var batch = LongStream.range(from, from + records)
                        .mapToObj(Population::content)
                        .toList();
                long begin = System.nanoTime();
                table.insert(from, batch);
                took += System.nanoTime() - begin;
            }
        }
        return rate(records * times, took);
    }

    private static double rate(int records, long took) {
        return records / (took / 1e9);
    }
}
