package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wettstein.store.Database;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.testing.PostgresServer;
import org.wettstein.testing.Relay;

/** One journal that two processes write to, here as two journals on one database. */
class SharedJournalIT {
    private static final Random RANDOM = new Random(4);
    private static final Actor SOMEBODY = Actor.random(RANDOM);
    private static PostgresServer server;

    private final AtomicInteger names = new AtomicInteger();
    private Database database;
    private Relay relay;
    private Journal here;
    private Journal there;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        database = server.newDatabase();
        relay = Relay.to(server.port());
        here = Journal.create(database, Id.parse("register/sample"), at("2026-11-24T12:00:00Z"), RANDOM);
        there = Journal.open(PostgresServer.through(relay.port(), database), at("2026-11-24T11:00:00Z"), RANDOM);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        relay.close();
    }

    @Test
    void letsNoClockTurnTheOrderAround() {
        here.append(draft());
        there.append(draft());
        here.append(draft());
        here.catchUp();

        var times = here.entries(1, 3).stream().map(Entry::time).toList();
        assertThat(times).hasSize(3).containsOnly(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(here.verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void showsItsFollowersWhatTheOtherAppended() {
        var seen = new ArrayList<Long>();
        there.follow(1, (leaf, _) -> seen.add(leaf.entry().position()));
        here.append(draft());
        here.append(draft());
        there.catchUp();
        there.append(draft());
        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsWhatWasOvertakenByTheOther() {
        var id = Id.parse("place/sea");
        here.append(draft(id));
        assertThat(there.append(draft(id))).isInstanceOf(Answer.Overtaken.class);
        assertThat(there.head()).isEqualTo(1);
    }

    @Test
    void judgesAnewWhenTheOtherComesInBetweenAndAloneAfterThreeLosses() {
        var heads = new ArrayList<Long>();
        var answer = there.append(() -> {
            heads.add(there.head());
            if (heads.size() <= 3) {
                here.append(draft());
            }
            return List.of(draft());
        });
        assertThat(heads).containsExactly(0L, 1L, 2L, 3L);
        assertThat(answer).hasValueSatisfying(appended -> assertThat(appended)
                .isInstanceOfSatisfying(Answer.Appended.class, found -> assertThat(found.position())
                        .isEqualTo(4)));
    }

    @Test
    void writesNothingWhenThereIsNothingToWriteAfterAll() {
        assertThat(there.append(List::of)).isEmpty();
        assertThat(there.head()).isZero();
    }

    @Test
    void findsAnEntryThatWasWrittenThoughNobodyAcknowledgedIt() throws InterruptedException {
        PostgresServer.execute(
                database,
                "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_sleep(1.5); RETURN NULL; END'");
        PostgresServer.execute(
                database,
                "CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON entry"
                        + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait()");
        var cutting = Thread.ofVirtual().start(() -> {
            awaitCommitting();
            relay.cut();
            PostgresServer.execute(database, "SELECT pg_sleep(0.3)");
            relay.mend();
        });
        var answer = there.append(draft());
        cutting.join();

        assertThat(answer).isInstanceOfSatisfying(Answer.Appended.class, appended -> assertThat(appended.position())
                .isEqualTo(1));
        here.catchUp();
        assertThat(here.head()).isEqualTo(1);
    }

    private void awaitCommitting() {
        var waiting = "SELECT 1 / count(*) FROM pg_stat_activity WHERE query ILIKE 'COMMIT%' AND state = 'active'";
        for (int tries = 0; tries < 100; tries++) {
            try {
                PostgresServer.execute(database, waiting);
                return;
            } catch (IllegalStateException notYet) {
                PostgresServer.execute(database, "SELECT pg_sleep(0.05)");
            }
        }
    }

    @Test
    void refusesAtOnceWhatItCannotWriteBecauseTheDatabaseIsAway() {
        relay.cut();
        assertThatExceptionOfType(StoreUnreachable.class).isThrownBy(() -> there.append(draft()));
        relay.mend();
        assertThat(there.append(draft())).isInstanceOf(Answer.Appended.class);
        assertThat(there.head()).isEqualTo(1);
    }

    @Test
    void followsNoOtherHistoryAndTakesNoChangesAnyMore() {
        here.append(draft());
        here.append(draft());
        there.catchUp();
        PostgresServer.execute(database, "DELETE FROM entry WHERE position = 2");

        for (int tries = 0; tries < 2; tries++) {
            assertThatExceptionOfType(JournalBroken.class)
                    .isThrownBy(() -> there.append(draft()))
                    .satisfies(broken -> assertThat(broken.key()).isEqualTo("journal.broken.other-history"));
        }
        assertThat(there.head()).isEqualTo(2);
    }

    @Test
    void noticesACopyThatWentAnotherWay() {
        here.append(draft());
        there.catchUp();
        PostgresServer.execute(database, "UPDATE entry SET hash = '" + "0".repeat(64) + "' WHERE position = 1");
        assertThatExceptionOfType(JournalBroken.class)
                .isThrownBy(there::catchUp)
                .satisfies(broken -> assertThat(broken.position()).isEqualTo(1));
    }

    @Test
    void keepsUpByItselfAndTellsWhenItCannot() throws InterruptedException {
        var told = new ArrayList<RuntimeException>();
        try (var following = there.keepUp(told::add).orElseThrow()) {
            here.append(draft());
            following.await(1);
            assertThat(there.head()).isEqualTo(1);

            relay.cut();
            here.append(draft());
            for (int tries = 0; tries < 10 && following.trouble().isEmpty(); tries++) {
                following.await(2);
            }
            assertThat(there.head()).isEqualTo(1);
            assertThat(following.trouble()).get().isInstanceOf(StoreUnreachable.class);
            relay.mend();
            for (int tries = 0; tries < 5 && there.head() < 2; tries++) {
                following.await(2);
            }
            assertThat(there.head()).isEqualTo(2);
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void doesNotWaitLongForWhatIsNowhere() {
        try (var following = there.keepUp(_ -> {}).orElseThrow()) {
            long begun = System.nanoTime();
            following.await(1000);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        }
    }

    private Draft draft() {
        return draft(Id.parse("place/p" + names.incrementAndGet()));
    }

    private static Draft draft(Id id) {
        var item = Item.of(id.kind(), new Visibility.Public(), JsonObject.of("name", id.name()));
        var steps = new TreeMap<Id, Step>();
        steps.put(id, new Step.Setting(item, Optional.empty()));
        return Draft.of(SOMEBODY, "reason", steps);
    }

    private static InstantSource at(String time) {
        return InstantSource.fixed(Instant.parse(time));
    }
}
