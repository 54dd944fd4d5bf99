package org.wettstein.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every storage engine has to do for the journal. */
public abstract class StoreContract {
    protected static final String HASH = "a".repeat(64);
    protected static final String OTHER = "b".repeat(64);

    private Store store = unopened();

    private static Store unopened() {
        return null;
    }

    /** An empty store, writable. */
    protected abstract Store open();

    /** The same store again, for readers beside the writer. */
    protected abstract Store openReading();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private void started() {
        committed(() -> store.start(new Head("register/sample", 0, HASH)));
    }

    private void committed(Runnable work) {
        try (var transaction = store.begin()) {
            work.run();
            transaction.commit();
        }
    }

    private static <T> List<T> all(Rows<T> rows) {
        try (rows) {
            var list = new ArrayList<T>();
            rows.forEachRemaining(list::add);
            return list;
        }
    }

    @Test
    void holdsNoJournalUntilItIsStarted() {
        assertThat(store.findHead()).isEmpty();
        started();
        assertThat(store.findHead()).contains(new Head("register/sample", 0, HASH));
    }

    @Test
    void appendsEntriesAndMovesTheHead() {
        started();
        committed(() -> {
            store.append(new StoredEntry(1, HASH, "eins ü"));
            store.append(new StoredEntry(2, OTHER, "zwei"));
        });
        assertThat(store.findHead()).contains(new Head("register/sample", 2, OTHER));
        assertThat(store.findEntry(1)).contains(new StoredEntry(1, HASH, "eins ü"));
        assertThat(store.findEntry(3)).isEmpty();
        assertThat(all(store.entries(2))).containsExactly(new StoredEntry(2, OTHER, "zwei"));
    }

    @Test
    void refusesASecondEntryAtAPosition() {
        started();
        committed(() -> store.append(new StoredEntry(1, HASH, "eins")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> committed(() -> store.append(new StoredEntry(1, OTHER, "noch eins"))));
        assertThat(store.findEntry(1)).contains(new StoredEntry(1, HASH, "eins"));
    }

    @Test
    void takesBackWhatIsNotCommitted() {
        started();
        try (var transaction = store.begin()) {
            store.append(new StoredEntry(1, HASH, "eins"));
            store.put(new StoredItem.Kept(HASH, 1, "content"));
            store.set(new StoredState("place/basel", Optional.of(HASH), 1));
            assertThat(transaction).isNotNull();
        }
        assertThat(store.findHead()).contains(new Head("register/sample", 0, HASH));
        assertThat(store.findItem(HASH)).isEmpty();
        assertThat(store.findState("place/basel")).isEmpty();
    }

    @Test
    void keepsItemsInTheOrderInWhichEntriesNeedThem() {
        started();
        var first = new StoredItem.Kept(OTHER, 1, "first \u0000 and ü");
        var second = new StoredItem.Withheld(HASH, 2, 0);
        committed(() -> {
            store.put(first);
            store.put(second);
        });
        assertThat(store.findItem(OTHER)).contains(first);
        assertThat(all(store.items(1))).containsExactly(first, second);
        assertThat(all(store.items(2))).containsExactly(second);
    }

    @Test
    void withholdsAndReveals() {
        started();
        committed(() -> store.put(new StoredItem.Kept(HASH, 1, "words")));
        committed(() -> store.withhold(HASH, 7));
        assertThat(store.findItem(HASH)).contains(new StoredItem.Withheld(HASH, 1, 7));
        assertThat(store.purge()).isTrue();
        committed(() -> store.put(new StoredItem.Kept(HASH, 1, "words")));
        assertThat(store.findItem(HASH)).contains(new StoredItem.Kept(HASH, 1, "words"));
    }

    @Test
    void keepsManyItemsAndStatesAtOnceAndFindsThoseThatAreThere() {
        started();
        var items = IntStream.range(0, 250)
                .mapToObj(number -> new StoredItem.Kept(hash(number), 1, "content " + number))
                .toList();
        var states = IntStream.range(0, 250)
                .mapToObj(number -> new StoredState("place/p" + number, Optional.of(hash(number)), 1))
                .toList();
        committed(() -> {
            store.put(items);
            store.set(states);
            store.withhold(hash(249), 1);
        });
        var hashes = IntStream.range(100, 350).mapToObj(StoreContract::hash).toList();
        assertThat(store.findItems(hashes))
                .hasSize(150)
                .containsAll(items.subList(100, 249))
                .contains(new StoredItem.Withheld(hash(249), 1, 1));
        assertThat(store.findItems(List.of(HASH, hash(7), hash(7)))).containsExactly(items.get(7));
        assertThat(store.findItems(List.of())).isEmpty();
        var ids = IntStream.range(100, 350).mapToObj(number -> "place/p" + number);
        assertThat(store.findStates(ids.toList())).containsExactlyInAnyOrderElementsOf(states.subList(100, 250));
    }

    private static String hash(int number) {
        return String.format(Locale.ROOT, "%064x", number);
    }

    @Test
    void keepsOneStatePerRecord() {
        started();
        committed(() -> {
            store.set(new StoredState("place/basel", Optional.of(HASH), 1));
            store.set(new StoredState("place/aarau", Optional.of(HASH), 2));
            store.set(new StoredState("place/basel", Optional.empty(), 3));
        });
        assertThat(all(store.states()))
                .containsExactly(
                        new StoredState("place/aarau", Optional.of(HASH), 2),
                        new StoredState("place/basel", Optional.empty(), 3));
    }

    @Test
    void letsReadersSeeWhatIsCommittedAndNothingElse() {
        started();
        try (var reader = openReading();
                var transaction = store.begin()) {
            store.append(new StoredEntry(1, HASH, "eins"));
            assertThat(reader.findHead().orElseThrow().position()).isZero();
            transaction.commit();
            assertThat(reader.findHead().orElseThrow().position()).isEqualTo(1);
            assertThatIllegalStateException().isThrownBy(reader::begin);
        }
    }

    @Test
    void letsReadersKeepOneStateForManyReads() {
        started();
        try (var reader = openReading();
                var reading = reader.beginReading()) {
            assertThat(reader.findHead().orElseThrow().position()).isZero();
            committed(() -> store.append(new StoredEntry(1, HASH, "eins")));
            assertThat(reader.findHead().orElseThrow().position()).isZero();
            assertThat(reading).isNotNull();
        }
    }

    @Test
    void purgesLaterIfAReaderHoldsAnOlderState() {
        started();
        committed(() -> store.put(new StoredItem.Kept(HASH, 1, "words")));
        try (var rows = store.items(1)) {
            committed(() -> store.withhold(HASH, 1));
            assertThat(store.purge()).isFalse();
            assertThat(rows).isNotNull();
        }
        assertThat(store.purge()).isTrue();
    }

    @Test
    void keepsPiecesOnTheWorkbench() {
        var workbench = store.workbench();
        var draft = new WorkbenchPiece("draft", "1", "{\"a\":\"ü\"}", Instant.ofEpochMilli(1));
        workbench.put(new WorkbenchPiece("draft", "1", "old", Instant.ofEpochMilli(0)));
        workbench.put(draft);
        workbench.put(new WorkbenchPiece("account", "1", "petra", Instant.ofEpochMilli(2)));
        assertThat(workbench.find("draft", "1")).contains(draft);
        assertThat(workbench.list("draft")).containsExactly(draft);
        workbench.remove("draft", "1");
        assertThat(workbench.find("draft", "1")).isEmpty();
        assertThat(workbench.list("account")).hasSize(1);
    }

    @Test
    void keepsBlobsUnderTheirHashes() {
        var content = "abc".getBytes(StandardCharsets.US_ASCII);
        var hash = store.blobs().put(content);
        assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(store.blobs().put(content)).isEqualTo(hash);
        assertThat(store.blobs().find(hash))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(content));
        store.blobs().remove(hash);
        assertThat(store.blobs().find(hash)).isEmpty();
    }

    @Test
    void findsNoDamageInASoundStore() {
        started();
        assertThat(store.damages()).isEmpty();
    }
}
