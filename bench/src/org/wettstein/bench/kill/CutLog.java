package org.wettstein.bench.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.TreeMap;
import org.wettstein.bench.Population;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Refusal;

/**
 * SQLite's write-ahead log, cut at every frame and in the middle of every frame, as a disk may leave it after the power
 * failed. Every entry whose commit lies before the cut must be there (https://www.sqlite.org/fileformat2.html#walformat).
 */
final class CutLog {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int ENTRIES = 120;

    private CutLog() {}

    static Tally run(Path scratch) throws IOException {
        var tally = new Tally("log cut at every frame");
        var from = new DataFolder(scratch.resolve("uncut"));
        var acknowledged = new TreeMap<Long, Long>();
        var population = new Population();
        try (var journal = population.begin(from)) {
            var log = from.path().resolve("journal.db-wal");
            acknowledged.put(Files.size(log), journal.head());
            for (int i = 0; i < ENTRIES; i++) {
                journal.append(population.entry(i, 1));
                acknowledged.put(Files.size(log), journal.head());
            }
            cuts(scratch, Files.readAllBytes(from.database()), Files.readAllBytes(log), acknowledged, tally);
        }
        return tally;
    }

    /** @param acknowledged the position of the journal's head by the length of the log at that moment */
    private static void cuts(Path scratch, byte[] database, byte[] log, TreeMap<Long, Long> acknowledged, Tally tally)
            throws IOException {
        int frame = FRAME_HEADER + ByteBuffer.wrap(log).getInt(8);
        for (int end = HEADER; end <= log.length; end += frame) {
            cut(scratch, database, Arrays.copyOf(log, end), acknowledged, tally);
            if (end + frame <= log.length) {
                cut(scratch, database, Arrays.copyOf(log, end + frame / 2), acknowledged, tally);
            }
        }
    }

    private static void cut(Path scratch, byte[] database, byte[] log, TreeMap<Long, Long> acknowledged, Tally tally)
            throws IOException {
        var folder = new DataFolder(scratch.resolve("cut"));
        org.wettstein.bench.Scratch.remove(folder.path());
        Files.createDirectories(folder.path());
        Files.write(folder.database(), database);
        Files.write(folder.path().resolve("journal.db-wal"), log);
        tally.round();
        var before = acknowledged.floorEntry((long) log.length);
        if (before == null) {
            return;
        }
        try (var journal = Journal.open(folder, InstantSource.system(), new SecureRandom())) {
            if (!(journal.verify() instanceof Verification.Sound)) {
                tally.torn("at " + log.length);
            }
            tally.looked(journal.head() == before.getValue(), "entry " + before.getValue() + " at " + log.length);
        } catch (Refusal broken) {
            tally.torn("at " + log.length + ": " + broken);
        }
    }
}
