package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Refusal;

/** One changed byte anywhere in the database is found, or makes no difference. */
class JournalFlipIT {
    private static final int HEADER = 100;
    private static final int FLIPS = 900;

    @TempDir
    private Path temporary;

    private final long seed = new SplittableRandom().nextLong();
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();
    private byte[] database = {};
    private byte[] export = {};

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("data"));
    }

    @BeforeEach
    void create() throws IOException {
        System.out.println("JournalFlipIT seed " + seed);
        try (var journal = GeneratedJournal.create(folder(), seed, 40)) {
            export = export(journal);
        }
        database = Files.readAllBytes(folder().database());
    }

    private static byte[] export(Journal journal) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Export.whole(journal).writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void findsEveryChangedByteOrIsNotHarmedByIt() throws IOException {
        var random = new SplittableRandom(seed);
        for (int place = 0; place < HEADER; place++) {
            flip(place, 1 << random.nextInt(8));
        }
        for (int round = 0; round < FLIPS; round++) {
            flip(random.nextInt(database.length), random.nextInt(1, 256));
        }
        System.out.println("JournalFlipIT " + database.length + " bytes " + outcomes);
        assertThat(outcomes.keySet()).contains("broken", "harmless");
    }

    private void flip(int place, int bits) throws IOException {
        var changed = database.clone();
        changed[place] ^= (byte) bits;
        Files.write(folder().database(), changed);
        try {
            outcomes.merge(outcome(), 1, Integer::sum);
        } catch (AssertionError | RuntimeException surprise) {
            fail("seed %d, byte %d, bits %d".formatted(seed, place, bits), surprise);
        } finally {
            Files.deleteIfExists(Path.of(folder().database() + "-wal"));
            Files.deleteIfExists(Path.of(folder().database() + "-shm"));
        }
    }

    private String outcome() throws IOException {
        try (var journal = Journal.openReading(folder())) {
            // Whatever is served is the right journal, though something beside it may be damaged.
            assertThat(export(journal)).isEqualTo(export);
            return switch (journal.verify()) {
                case Verification.Sound _ -> "harmless";
                case Verification.Broken _ -> "found later";
                case Verification.Damaged _ -> "damaged";
            };
        } catch (JournalBroken broken) {
            assertThat(broken.position()).isNotNegative();
            return "broken";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
