package org.wettstein.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Draft;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Step;
import org.wettstein.journal.Visibility;
import org.wettstein.store.DataFolder;

class ClockWatchTest {
    private static final Random RANDOM = new Random(5);
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private Instant time = NOW;
    private Journal journal;
    private ClockWatch watch;

    @BeforeEach
    void begin() {
        InstantSource clock = () -> time;
        journal = Journal.create(new DataFolder(folder.resolve("data")), Id.parse("register/sample"), clock, RANDOM);
        watch = new ClockWatch(journal, clock);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void findsNothingWrongBeforeTheFirstEntry() {
        assertThat(watch.isBehind()).isFalse();
    }

    @Test
    void noticesAClockThatJumpedAheadAndCameBack() {
        append("one");
        assertThat(watch.isBehind()).isFalse();
        time = Instant.parse("2099-01-01T00:00:00Z");
        append("two");
        assertThat(watch.isBehind()).isFalse();

        time = NOW;
        assertThat(watch.isBehind()).isTrue();
        append("three");
        assertThat(journal.entry(3).time()).isEqualTo("2099-01-01T00:00:00Z");
    }

    @Test
    void allowsWhatClocksThatAreKeptDifferBy() {
        append("one");
        time = NOW.minusSeconds(59);
        assertThat(watch.isBehind()).isFalse();
        time = NOW.minusSeconds(61);
        assertThat(watch.isBehind()).isTrue();
    }

    private void append(String name) {
        var id = Id.parse("place/" + name);
        var item = Item.of(id.kind(), new Visibility.Public(), JsonObject.of("name", name));
        var steps = new TreeMap<Id, Step>();
        steps.put(id, new Step.Setting(item, Optional.empty()));
        journal.append(Draft.of(Actor.random(RANDOM), "reason", steps));
    }
}
