package org.wettstein.journal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.wettstein.store.Head;
import org.wettstein.store.Storage;
import org.wettstein.store.Store;
import org.wettstein.store.StoreUnusable;
import org.wettstein.store.StoredItem;
import org.wettstein.store.opening.Stores;

/** The journal of one register, open for reading or for writing. It was checked when it was opened. Threads may share it. */
public final class Journal implements AutoCloseable {
    private final Store store;
    private final Tail tail;
    private final Optional<Recording> recording;
    private volatile LongConsumer appendingTimer = _ -> {};

    private Journal(Store store, Optional<Appending> appending, Optional<Follower> follower) {
        this.store = store;
        try (var reading = store.beginReading()) {
            this.tail = new Tail(store, store.findHead().orElseThrow(), follower);
            Chain.check(store, tail.head(), follower);
        }
        this.recording = appending.map(writing -> new Recording(store, writing, tail));
    }

    /** Whether a journal has begun here. */
    public static boolean existsIn(Storage storage) {
        return Stores.holdsJournal(storage);
    }

    /**
     * Begins the journal of a register where there is none yet.
     *
     * @param random draws the salts; must be hard to guess wherever the journal is real
     */
    public static Journal create(Storage storage, Id register, InstantSource clock, RandomGenerator random) {
        if (!Stores.isFree(storage) && (!Stores.isPrepared(storage) || existsIn(storage))) {
            throw new StoreUnusable("store.not-empty", storage);
        }
        var store = Stores.openWriting(storage);
        return opened(store, storage, Optional.empty(), () -> {
            try (var transaction = store.begin()) {
                store.start(new Head(
                        register.toString(), 0, Entry.beginning(register).digits()));
                transaction.commit();
            }
            return Optional.of(new Appending(store, clock, random));
        });
    }

    /**
     * Opens for writing.
     *
     * @param random draws the salts; must be hard to guess wherever the journal is real
     * @throws JournalBroken if the journal does not add up
     */
    public static Journal open(Storage storage, InstantSource clock, RandomGenerator random) {
        return open(storage, clock, random, Optional.empty());
    }

    /**
     * The same, and shows every leaf from the first one on while it is checked, and later ones as {@link #follow} does. It
     * is read only once.
     */
    public static Journal open(Storage storage, InstantSource clock, RandomGenerator random, Follower follower) {
        return open(storage, clock, random, Optional.of(follower));
    }

    private static Journal open(
            Storage storage, InstantSource clock, RandomGenerator random, Optional<Follower> follower) {
        if (!Stores.isPrepared(storage)) {
            throw new StoreUnusable("store.none", storage);
        }
        var store = Stores.openWriting(storage);
        var journal = opened(store, storage, follower, () -> Optional.of(new Appending(store, clock, random)));
        journal.purge();
        return journal;
    }

    /**
     * Opens beside whoever writes; shows the journal as it was at this moment.
     *
     * @throws JournalBroken if the journal does not add up
     */
    public static Journal openReading(Storage storage) {
        return opened(Stores.openReading(storage), storage, Optional.empty(), Optional::empty);
    }

    private static Journal opened(
            Store store, Storage storage, Optional<Follower> follower, Supplier<Optional<Appending>> appending) {
        try {
            var writing = appending.get();
            if (store.findHead().isEmpty()) {
                throw new StoreUnusable("store.none", storage);
            }
            return new Journal(store, writing, follower);
        } catch (RuntimeException refusal) {
            store.close();
            throw refusal;
        }
    }

    public Id register() {
        return Id.parse(tail.head().register());
    }

    /** The position of the last entry; 0 as long as there is none. */
    public long head() {
        return tail.head().position();
    }

    public Hash headHash() {
        return Hash.parse(tail.head().hash());
    }

    public Entry entry(long position) {
        return Stored.read(store.findEntry(position)
                .filter(_ -> position <= head())
                .orElseThrow(() -> new IllegalArgumentException("no entry at " + position)));
    }

    /** At most {@code limit} entries from a position on. */
    public List<Entry> entries(long from, int limit) {
        var entries = new ArrayList<Entry>();
        new Reading(store, Math.min(head(), from + limit - 1)).entries(from, _ -> true, entries::add);
        return entries;
    }

    /** Shows every entry from a position to the head, in order. */
    public void scan(long from, Consumer<Entry> reader) {
        new Reading(store, head()).entries(from, _ -> true, reader);
    }

    /** Every entry that set or retired a record, in order. Reads the whole journal. */
    public List<Entry> entriesAbout(Id id) {
        var entries = new ArrayList<Entry>();
        new Reading(store, head()).entriesAbout(id, entries::add);
        return entries;
    }

    /** All states that a record ever had, withheld ones included. Reads the whole journal. */
    public SortedSet<Hash> statesOf(Id id) {
        var states = new TreeSet<Hash>();
        entriesAbout(id)
                .forEach(entry -> Optional.ofNullable(entry.sets().get(id)).ifPresent(states::add));
        return states;
    }

    /** Empty if there is no such item or its content is withheld. */
    public Optional<Item> findItem(Hash hash) {
        return tail.item(hash);
    }

    /** The very text that the hash was taken from. */
    public Optional<String> findItemText(Hash hash) {
        return store.findItem(hash.digits()).flatMap(item -> switch (item) {
            case StoredItem.Kept kept ->
                Optional.of(kept.content()).filter(_ -> Stored.hash(kept).equals(hash));
            case StoredItem.Withheld _ -> Optional.empty();
        });
    }

    /** Whether the hash is known and its content is not here. */
    public boolean withheld(Hash hash) {
        return store.findItem(hash.digits())
                .filter(StoredItem.Withheld.class::isInstance)
                .isPresent();
    }

    /** Shows every leaf from a position to the head, in order. */
    public void read(long from, Consumer<Leaf> reader) {
        new Reading(store, head()).leaves(from, reader);
    }

    /**
     * Shows every leaf from a position on: those that are here before this returns, later ones on the thread that appends
     * them or finds them appended by another process, after they are on the disk.
     */
    public synchronized void follow(long from, Follower follower) {
        tail.follow(from, follower);
    }

    /**
     * Reads on from now on what other processes append; empty if there can be none.
     *
     * @param telling is told when that is not possible any more, once until it is again
     */
    public Optional<Following> keepUp(Consumer<RuntimeException> telling) {
        return Following.begin(this, telling);
    }

    /**
     * Reads on what other processes have appended.
     *
     * @throws JournalBroken if it does not follow what is known here
     */
    public synchronized void catchUp() {
        tail.catchUp();
    }

    /** Returns when the entry is on the disk, or was refused because another state stands there by now. */
    public Answer append(Draft draft) {
        return append(List.of(draft));
    }

    /** Several entries, all or none; answers with the last one. A later draft may build on an earlier one. */
    public Answer append(List<Draft> drafts) {
        return append(() -> drafts).orElseThrow();
    }

    /**
     * Entries that are judged when this journal is at its newest, and judged anew if another process comes in between.
     *
     * @param drafting none if there is nothing to write after all; then there is no answer
     */
    public synchronized Optional<Answer> append(Supplier<List<Draft>> drafting) {
        long begun = System.nanoTime();
        try {
            return recording().append(drafting);
        } finally {
            appendingTimer.accept(System.nanoTime() - begun);
        }
    }

    /** Tells from now on how many nanoseconds each append took, refused ones included. */
    public void timeAppending(LongConsumer timer) {
        appendingTimer = timer;
    }

    /**
     * Takes contents away for good, in an entry of its own.
     *
     * @throws WithholdingRefused if an item is unknown, or all of them are already gone
     */
    public synchronized Withheld withhold(Actor actor, String reason, Withholding withholding) {
        var leaf = recording().withhold(actor, reason, withholding);
        return new Withheld(leaf.entry().position(), leaf.hash(), purge());
    }

    private Recording recording() {
        return recording.orElseThrow(() -> new IllegalStateException("opened for reading"));
    }

    /** Takes withheld words out of the files if that is still to be done; false if a reader is in the way. */
    public synchronized boolean purge() {
        return store.purge();
    }

    /** Checks everything, the storage engine's own structures included. */
    public Verification verify() {
        return Verification.of(store);
    }

    /** Where the journal lies, with the workbench and the blobs beside it. */
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
