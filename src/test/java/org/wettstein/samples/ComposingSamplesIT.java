package org.wettstein.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.DataFolder;

class ComposingSamplesIT {

    @TempDir
    Path temporary;

    @Test
    void composesAJournalThatAddsUp() {
        compose("first");

        try (var journal = Journal.openReading(folder("first"))) {
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
            assertThat(journal.head()).isEqualTo(Samples.files("basel-stadt").size());
        }
    }

    @Test
    void composesTheSameEveryTime() {
        assertThat(compose("first")).isEqualTo(compose("second"));
    }

    private Hash compose(String name) {
        ComposingSamples.compose("basel-stadt", folder(name));
        try (var journal = Journal.openReading(folder(name))) {
            return journal.headHash();
        }
    }

    private DataFolder folder(String name) {
        return new DataFolder(temporary.resolve(name));
    }
}
