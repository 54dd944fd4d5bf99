package org.wettstein.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.wettstein.store.Head;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.StoredState;

/** Writes entries after the last one. One thread at a time, within a transaction of the store. */
final class Appending {
    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;

    Appending(Store store, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    List<Answer.Collision> collisions(Draft draft) {
        var collisions = new ArrayList<Answer.Collision>();
        draft.steps().forEach((id, step) -> {
            var standing = standing(id);
            if (!standing.equals(step.madeFrom())) {
                collisions.add(new Answer.Collision(id, step.madeFrom(), standing));
            }
        });
        return collisions;
    }

    private Optional<Hash> standing(Id id) {
        return store.findState(id.toString()).flatMap(StoredState::item).map(Hash::new);
    }

    Leaf write(Draft draft) {
        var sets = new TreeMap<Id, Hash>();
        var retires = new TreeSet<Id>();
        var items = new TreeMap<Hash, Item>();
        draft.steps().forEach((id, step) -> {
            switch (step) {
                case Step.Setting setting -> sets.put(id, add(items, setting.item()));
                case Step.Retirement _ -> retires.add(id);
            }
        });
        var reason = add(items, Item.reason(draft.reason(), random));
        return write(
                items,
                (position, previous, time) -> new Entry(
                        position,
                        previous,
                        time,
                        draft.actor(),
                        reason,
                        draft.batch(),
                        draft.undoes(),
                        sets,
                        retires,
                        Optional.empty()));
    }

    Leaf write(Actor actor, String words, Withholding withholding) {
        var items = new TreeMap<Hash, Item>();
        var reason = add(items, Item.reason(words, random));
        var leaf = write(
                items,
                (position, previous, time) -> new Entry(
                        position,
                        previous,
                        time,
                        actor,
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>(),
                        new TreeSet<>(),
                        Optional.of(withholding)));
        for (var hash : withholding.items()) {
            store.withhold(hash.digits(), leaf.entry().position());
        }
        return leaf;
    }

    /** The rest of an entry, once its place is known. */
    private interface Placing {
        Entry at(long position, Hash previous, Instant time);
    }

    private Leaf write(SortedMap<Hash, Item> items, Placing placing) {
        var head = store.findHead().orElseThrow();
        var entry = placing.at(head.position() + 1, new Hash(head.hash()), time(head));
        var text = entry.canonical();
        var hash = Hash.of(text);
        var fresh = new TreeMap<Hash, Optional<Item>>();
        items.forEach((name, item) -> {
            if (store.findItem(name.digits()).isEmpty()) {
                fresh.put(name, Optional.of(item));
            }
            store.put(new StoredItem.Kept(name.digits(), entry.position(), item.canonical()));
        });
        store.append(new StoredEntry(entry.position(), hash.digits(), text));
        entry.sets().forEach((id, item) -> set(entry, id, Optional.of(item.digits())));
        entry.retires().forEach(id -> set(entry, id, Optional.empty()));
        return new Leaf(entry, hash, fresh);
    }

    private void set(Entry entry, Id id, Optional<String> item) {
        store.set(new StoredState(id.toString(), item, entry.position()));
    }

    private Hash add(SortedMap<Hash, Item> items, Item wanted) {
        var item = writable(wanted);
        items.put(item.hash(), item);
        return item.hash();
    }

    /** In NFC, and salted if not everybody may see it; salted anew if these very bytes were withheld for good. */
    private Item writable(Item wanted) {
        var item = Nfc.normalised(wanted.body()) ? wanted : wanted.withBody(Nfc.normalise(wanted.body()));
        if (!(item.visibility() instanceof Visibility.Public)) {
            item = item.salted(random);
        }
        var stored = store.findItem(item.hash().digits());
        boolean gone = stored.isPresent()
                && stored.get() instanceof StoredItem.Withheld withheld
                && withheld.withheldBy() != 0;
        return gone ? item.saltedAnew(random) : item;
    }

    /** A clock that was set back does not turn the journal's order around. */
    private Instant time(Head head) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var last = store.findEntry(head.position()).map(Stored::read).map(Entry::time);
        return last.filter(now::isBefore).orElse(now);
    }
}
