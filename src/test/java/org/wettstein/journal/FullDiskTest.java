package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.DataFolder;
import org.wettstein.store.StorageFull;
import org.wettstein.store.sqlite.FullDisk;

class FullDiskTest {
    @TempDir
    private Path temporary;

    private final RandomGenerator random = new SplittableRandom(1);
    private final Actor actor = Actor.random(random);

    private Draft draft(String name, int size) {
        var steps = new TreeMap<Id, Step>();
        var item = Item.of("place", new Visibility.Public(), JsonObject.of("text", name + "x".repeat(size)));
        steps.put(new Id("place", name), new Step.Setting(item, Optional.empty()));
        return Draft.of(actor, "because", steps);
    }

    @Test
    void refusesWhenTheDiskIsFullAndGoesOnWhenThereIsSpace() {
        var folder = new DataFolder(temporary.resolve("data"));
        try (var journal = Journal.create(folder, Id.parse("register/sample"), () -> Instant.EPOCH, random)) {
            var seen = new ArrayList<Leaf>();
            journal.follow(1, (leaf, _) -> seen.add(leaf));
            journal.append(draft("first", 10));
            var hash = journal.headHash();

            FullDisk.limit(journal.store(), 1);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatExceptionOfType(StorageFull.class).isThrownBy(() -> journal.append(draft("large", 200_000)));
            }
            assertThat(journal.headHash()).isEqualTo(hash);
            assertThat(journal.findItem(journal.entry(1).reason())).isPresent();
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);

            FullDisk.limit(journal.store(), 100_000);
            assertThat(journal.append(draft("large", 200_000))).isInstanceOf(Answer.Appended.class);
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
            assertThat(seen).extracting(leaf -> leaf.entry().position()).containsExactly(1L, 2L);
        }
    }
}
