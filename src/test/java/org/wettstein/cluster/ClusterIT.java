package org.wettstein.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.Database;
import org.wettstein.testing.PostgresServer;
import org.wettstein.testing.Relay;

/** Three nodes on one database: each change is accepted, rejected or overtaken, none is lost, none stands twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIT {
    private static final String TOKEN = "a-token-of-more-than-twenty-characters";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Relay> relays = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private PostgresServer server;
    private Database database;
    private Path token;
    private Path unused;

    /** All at once, on an empty database: one of them begins it, the others find it begun. */
    @BeforeAll
    void serve(@TempDir Path folder) throws Exception {
        server = PostgresServer.start();
        database = server.newDatabase();
        unused = folder.resolve("unused");
        token = Files.writeString(folder.resolve("token"), TOKEN);
        try (var starting = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<Node>>();
            for (int i = 0; i < 3; i++) {
                var relay = Relay.to(server.port());
                relays.add(relay);
                started.add(starting.submit(() -> node(relay)));
            }
            for (var node : started) {
                nodes.add(node.get());
            }
        }
    }

    private Node node(Relay relay) {
        return Node.start(PostgresServer.through(relay.port(), database), unused, token, TOKEN);
    }

    @AfterAll
    void stop() {
        nodes.forEach(Node::close);
        relays.forEach(Relay::close);
        server.close();
    }

    @Test
    void showsAChangeAtTheOtherNodesWithinASecond() {
        var ledger = new Ledger("shown");
        assertThat(usualDelay(ledger)).isLessThan(A_SECOND);
        ledger.requireIn(written());
    }

    @Test
    void showsAChangeWithinASecondAlsoWhenNotificationsAreCut() throws InterruptedException {
        var cutting = new AtomicBoolean(true);
        var scissors = Thread.ofVirtual().start(() -> {
            while (cutting.get()) {
                server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
            }
        });
        var ledger = new Ledger("polled");
        try {
            assertThat(usualDelay(ledger)).isLessThan(A_SECOND);
        } finally {
            cutting.set(false);
            scissors.join();
        }
        ledger.requireIn(written());
    }

    /** The median, because a machine that is busy with something else proves nothing. */
    private Duration usualDelay(Ledger ledger) {
        var delays = new ArrayList<Duration>();
        for (int i = 0; i < 7; i++) {
            assertThat(ledger.set(nodes.get(0), "theme/" + ledger.name() + "-" + i, Optional.empty())
                            .status())
                    .isEqualTo(201);
            long version = nodes.get(0).version();
            long acknowledged = System.nanoTime();
            requireWithin(
                    PATIENCE,
                    () -> nodes.get(1).version() >= version && nodes.get(2).version() >= version);
            delays.add(Duration.ofNanos(System.nanoTime() - acknowledged));
        }
        System.out.println("ClusterIT, a change is seen elsewhere after " + delays);
        return delays.stream().sorted().toList().get(delays.size() / 2);
    }

    @Test
    void waitsAtAnyNodeForTheVersionThatAReadNames() {
        for (int i = 0; i < 5; i++) {
            var changed = nodes.get(i % 3)
                    .change("{\"reason\":\"w\",\"steps\":[{\"set\":\"theme/awaited-" + i
                            + "\",\"body\":{\"label\":{\"de\":\"erwartet\"}}}]}");
            var version = changed.headers().firstValue("Wettstein-Version").orElseThrow();
            var other = nodes.get((i + 1) % 3);
            var third = nodes.get((i + 2) % 3);
            assertThat(other.get("/api/v1/themes?version=" + version).statusCode())
                    .isEqualTo(200);
            assertThat(third.get("/de/?version=" + version).statusCode()).isEqualTo(200);
            assertThat(Node.json(other.get("/api/v1/register", "Wettstein-Version", version))
                            .get("version")
                            .asLong())
                    .isGreaterThanOrEqualTo(Long.parseLong(version));
        }
    }

    @Test
    void saysOfAVersionThatIsNowhereWhichIsTheNewest() {
        long begun = System.nanoTime();
        var answer = nodes.get(1).get("/api/v1/places?version=1000000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no-such-version");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void losesAndDoublesNothingWhenAllWriteAtOnce() throws InterruptedException {
        var ledger = new Ledger("at-once");
        long before = nodes.get(0).version();
        underLoad(ledger, Duration.ofSeconds(6), () -> {});

        System.out.println("ClusterIT, three nodes at once: " + ledger.statuses());
        assertThat(ledger.statuses()).containsKeys("201", "409").doesNotContainKeys("500", "none");
        requireSound(ledger);
        assertThat(nodes.get(0).version()).isEqualTo(before + ledger.accepted());
    }

    @Test
    void goesOnWhenANodeIsPaused() throws InterruptedException {
        var ledger = new Ledger("paused");
        underLoad(ledger, Duration.ofSeconds(6), () -> {
            nodes.get(2).pause();
            int before = ledger.accepted();
            requireWithin(PATIENCE, () -> ledger.accepted() > before + 20);
            nodes.get(2).resume();
        });
        System.out.println("ClusterIT, one node paused: " + ledger.statuses());
        requireSound(ledger);
    }

    @Test
    void goesOnWhenANodeIsKilledAndTakesItBack() throws InterruptedException {
        var ledger = new Ledger("killed");
        var victim = node(relays.get(2));
        nodes.add(victim);
        underLoad(ledger, Duration.ofSeconds(4), victim::kill);
        nodes.removeLast().close();
        requireSound(ledger);
    }

    @Test
    void readsOnWhenANodeIsCutOffFromTheDatabaseAndRefusesChangesWithAWord() throws InterruptedException {
        var ledger = new Ledger("cut-off");
        underLoad(ledger, Duration.ofSeconds(5), () -> {
            relays.get(1).cut();
            assertThat(nodes.get(1).get("/de/").statusCode()).isEqualTo(200);
            assertThat(nodes.get(1).get("/health/ready").statusCode()).isEqualTo(200);
            var refused = nodes.get(1)
                    .change("{\"reason\":\"r\",\"steps\":[{\"set\":\"theme/cut\","
                            + "\"body\":{\"label\":{\"de\":\"ab\"}}}]}");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.body()).contains("\"unavailable\"");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            // Told by the thread that follows the journal, which looks once in a while.
            requireWithin(PATIENCE, () -> nodes.get(1).errors().contains("does not answer"));
            relays.get(1).mend();
        });
        System.out.println("ClusterIT, one node cut off: " + ledger.statuses());
        requireSound(ledger);
    }

    @Test
    void goesOnByItselfWhenTheDatabaseIsRestartedUnderLoad() throws InterruptedException {
        var ledger = new Ledger("restarted");
        underLoad(ledger, Duration.ofSeconds(6), () -> {
            server.restart();
            int before = ledger.accepted();
            requireWithin(PATIENCE, () -> ledger.accepted() > before + 20);
        });
        System.out.println("ClusterIT, database restarted: " + ledger.statuses());
        requireSound(ledger);
    }

    @Test
    void worksSlowlyOnASlowDatabase() {
        relays.get(2).delay(Duration.ofMillis(200));
        var ledger = new Ledger("slow");
        assertThat(ledger.set(nodes.get(2), "theme/slow", Optional.empty()).status())
                .isEqualTo(201);
        assertThat(nodes.get(2).get("/de/").statusCode()).isEqualTo(200);
        relays.get(2).delay(Duration.ZERO);
        ledger.requireIn(written());
    }

    /** Two writers a node: one of records of its own, one of a record that all fight for. */
    private void underLoad(Ledger ledger, Duration time, Runnable meanwhile) throws InterruptedException {
        var going = new AtomicBoolean(true);
        var loaded = new CountDownLatch(nodes.size());
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < nodes.size(); i++) {
                var node = nodes.get(i);
                var own = "theme/" + ledger.name() + "-own-" + i;
                writers.execute(() -> write(ledger, node, own, going, loaded));
                writers.execute(() -> write(ledger, node, "theme/" + ledger.name() + "-shared", going, loaded));
            }
            assertThat(loaded.await(20, TimeUnit.SECONDS)).isTrue();
            try {
                Thread.sleep(time.dividedBy(2));
                meanwhile.run();
                Thread.sleep(time.dividedBy(2));
            } finally {
                going.set(false);
            }
        }
    }

    private static void write(Ledger ledger, Node node, String id, AtomicBoolean going, CountDownLatch loaded) {
        Optional<String> standing = Optional.empty();
        while (going.get()) {
            var answer = ledger.set(node, id, standing);
            standing = answer.standing();
            loaded.countDown();
            if (answer.status() == 503 || answer.status() == 0) {
                pause();
            }
        }
    }

    /** The journal adds up, says what the clients were told, and every node is where it ends. */
    private void requireSound(Ledger ledger) {
        ledger.requireIn(written());
        long end;
        try (var journal = Journal.openReading(database)) {
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
            end = journal.head();
        }
        requireWithin(PATIENCE, () -> nodes.stream().allMatch(node -> node.version() == end));
    }

    /** The label that each entry gave to the first record it set. */
    private SortedMap<Long, String> written() {
        var words = new TreeMap<Long, String>();
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT needed, convert_from(content, 'UTF8')::json"
                        + " #>> '{body,label,de}' FROM wettstein.item"
                        + " WHERE convert_from(content, 'UTF8')::json ->> 'kind' = 'theme'")) {
            while (rows.next()) {
                words.put(rows.getLong(1), String.valueOf(rows.getString(2)));
            }
            return words;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void requireWithin(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + time).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
