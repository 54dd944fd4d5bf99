package org.wettstein.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.register.LiveRegister;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Head;

class JournalWatchTest {
    @TempDir
    private Path folder;

    private Journal journal;
    private long free = JournalWatch.LEAST_FREE;
    private boolean stopping;
    private Head stored;
    private JournalWatch watch;

    @BeforeEach
    void open() {
        journal = Journal.create(
                new DataFolder(folder.resolve("data")),
                Id.parse("register/sample"),
                InstantSource.system(),
                new SecureRandom());
        stored = journal.store().findHead().orElseThrow();
        watch = new JournalWatch(new LiveRegister(journal), () -> stored, () -> free, () -> stopping);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void isReadyAsLongAsAChangeWouldFindSpace() {
        assertThat(watch.state()).isEqualTo(JournalState.SERVING);
        free--;
        assertThat(watch.state()).isEqualTo(JournalState.DISK_FULL);
        assertThat(watch.state().word()).isEqualTo("disk-full");
    }

    @Test
    void saysFirstOfAllThatItStops() {
        free = 0;
        stopping = true;
        assertThat(watch.state()).isEqualTo(JournalState.STOPPING);
    }

    @Test
    void tellsAJournalThatIsFarAheadFromOneThatEndsOtherwise() {
        stored = new Head("register/sample", 5, "0".repeat(64));
        assertThat(watch.behind()).isEqualTo(5);
        assertThat(watch.state()).isEqualTo(JournalState.SERVING);
        stored = new Head("register/sample", 5000, "0".repeat(64));
        assertThat(watch.state()).isEqualTo(JournalState.CATCHING_UP);
        stored = new Head("register/sample", 0, "0".repeat(64));
        assertThat(watch.state()).isEqualTo(JournalState.BROKEN);
        assertThat(watch.behind()).isZero();
    }
}
