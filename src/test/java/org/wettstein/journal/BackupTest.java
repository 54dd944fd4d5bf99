package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.store.DataFolder;
import org.wettstein.store.StoreUnusable;
import org.wettstein.store.WorkbenchPiece;

class BackupTest {
    @TempDir
    private Path temporary;

    private DataFolder folder(String name) {
        return new DataFolder(temporary.resolve(name));
    }

    @Test
    void copiesJournalWorkbenchAndBlobsBesideAWriterAndBringsThemBack() throws IOException {
        var draft = new WorkbenchPiece("draft", "1", "words", Instant.EPOCH);
        try (var journal = GeneratedJournal.create(folder("data"), 7, 20)) {
            journal.store().workbench().put(draft);
            var blob = journal.store().blobs().put(new byte[] {1, 2, 3});

            var sound = Backup.copy(folder("data"), folder("backup"));

            assertThat(sound).isEqualTo(journal.verify());
            assertThat(Backup.copy(folder("backup"), folder("restored"))).isEqualTo(sound);
            try (var restored = Journal.open(folder("restored"), Instant::now, new SplittableRandom(1))) {
                assertThat(restored.headHash()).isEqualTo(journal.headHash());
                assertThat(restored.store().workbench().find("draft", "1")).contains(draft);
                assertThat(restored.store().blobs().find(blob)).isPresent();
            }
        }
        try (var files = Files.list(folder("backup").path())) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).contains("journal.db");
        }
    }

    @Test
    void refusesATargetThatIsNotEmpty() throws IOException {
        GeneratedJournal.create(folder("data"), 7, 2).close();
        Files.createDirectories(folder("backup").path());
        Files.writeString(folder("backup").path().resolve("letter.txt"), "dear");
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Backup.copy(folder("data"), folder("backup")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.not-empty"));
        assertThatExceptionOfType(StoreUnusable.class).isThrownBy(() -> Backup.copy(folder("data"), folder("data")));
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Backup.copy(folder("nothing"), folder("else")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("store.none"));
        assertThat(folder("else").isEmpty()).isTrue();
    }
}
