package org.wettstein.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wettstein.bench.Command;
import org.wettstein.bench.Population;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.DataFolder;
import org.wettstein.store.StorageFull;

/** A real disk of a few megabytes that fills up under the journal: a tmpfs, which only root may make. */
final class FullDisk {
    private static final int KILOBYTES = 3_000;
    private static final int REFUSALS = 5;

    private FullDisk() {}

    /** Empty where this user may not make a disk. */
    static Optional<Tally> run(Path scratch, int rounds, RandomGenerator random)
            throws IOException, InterruptedException {
        var disk = Files.createDirectories(scratch.resolve("disk"));
        try {
            Command.output(scratch, "mount", "-t", "tmpfs", "-o", "size=" + KILOBYTES + "k", "tmpfs", disk.toString());
        } catch (IOException notPermitted) {
            return Optional.empty();
        }
        try {
            var tally = new Tally("disk filled up");
            for (int i = 0; i < rounds; i++) {
                fill(disk.resolve("data-" + i), random.nextInt(1, 100), tally);
                org.wettstein.bench.Scratch.remove(disk.resolve("data-" + i));
            }
            return Optional.of(tally);
        } finally {
            Command.output(scratch, "umount", disk.toString());
        }
    }

    /** Until it is full; then a weight is lifted, and it must go on. */
    private static void fill(Path folder, int records, Tally tally) throws IOException {
        tally.round();
        var data = new DataFolder(folder);
        var weight = folder.resolveSibling("weight");
        Files.write(weight, new byte[KILOBYTES * 400]);
        var population = new Population();
        long acknowledged = 0;
        try (var journal = population.begin(data)) {
            int refused = 0;
            for (long next = 0; refused < REFUSALS; next += records) {
                try {
                    journal.append(population.entry(next, records));
                    acknowledged = journal.head();
                } catch (StorageFull full) {
                    refused++;
                }
            }
            require(journal, acknowledged, tally);
            Files.delete(weight);
            journal.append(population.entry(10_000_000, 1));
            acknowledged = journal.head();
        } finally {
            Files.deleteIfExists(weight);
        }
        try (var journal = Journal.open(data, InstantSource.system(), new SecureRandom())) {
            require(journal, acknowledged, tally);
        }
    }

    private static void require(Journal journal, long acknowledged, Tally tally) {
        tally.looked(journal.head() == acknowledged, "entry " + acknowledged);
        if (!(journal.verify() instanceof Verification.Sound)) {
            tally.torn("journal on a full disk");
        }
    }
}
