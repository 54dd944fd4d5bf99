package org.wettstein.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.wettstein.store.Head;
import org.wettstein.store.PositionTaken;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredState;

/** Writes entries after the last one. One thread at a time, within a transaction of the store. */
final class Appending {
    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private Optional<Tip> tip = Optional.empty();

    private record Tip(long position, Hash hash, Instant time) {}

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
        return store.findState(id.toString()).flatMap(StoredState::item).map(Hash::parse);
    }

    /**
     * Call first in every transaction: what another one left undone is forgotten.
     *
     * @param known where the journal ends as far as this process knows
     * @throws PositionTaken if it does not end there any more
     */
    void begin(Head known) {
        var head = store.findHead().orElseThrow();
        if (!head.equals(known)) {
            throw new PositionTaken(head.register());
        }
        var hash = Hash.parse(head.hash());
        if (tip.isEmpty() || !tip.get().hash().equals(hash)) {
            var time = store.findEntry(head.position()).map(Stored::read).map(Entry::time);
            tip = Optional.of(new Tip(head.position(), hash, time.orElse(Instant.MIN)));
        }
    }

    Leaf write(Draft draft) {
        var items = new NewItems(store, random);
        var sets = new TreeMap<Id, Hash>();
        var retires = new TreeSet<Id>();
        draft.steps().forEach((id, step) -> {
            switch (step) {
                case Step.Setting setting -> sets.put(id, items.add(setting.item()));
                case Step.Retirement _ -> retires.add(id);
            }
        });
        var reason = items.add(Item.reason(draft.reason(), random));
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
        var items = new NewItems(store, random);
        var reason = items.add(Item.reason(words, random));
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

    private Leaf write(NewItems items, Placing placing) {
        var last = tip.orElseThrow();
        var entry = placing.at(last.position() + 1, last.hash(), time(last));
        var text = NewItems.readable(entry.canonical());
        var hash = Hash.of(text);
        // The position first: whoever comes second waits there, and not for one item or another.
        store.append(new StoredEntry(entry.position(), hash.digits(), text));
        var fresh = items.put(entry.position());
        entry.sets().forEach((id, item) -> set(entry, id, Optional.of(item.digits())));
        entry.retires().forEach(id -> set(entry, id, Optional.empty()));
        tip = Optional.of(new Tip(entry.position(), hash, entry.time()));
        return new Leaf(entry, hash, fresh);
    }

    private void set(Entry entry, Id id, Optional<String> item) {
        store.set(new StoredState(id.toString(), item, entry.position()));
    }

    /** A clock that was set back does not turn the journal's order around. */
    private Instant time(Tip last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(last.time()) ? last.time() : now;
    }
}
