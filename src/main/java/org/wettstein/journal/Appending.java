package org.wettstein.journal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.wettstein.pairs.GatheringPairs;
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
        var standing = store
                .findStates(draft.steps().keySet().stream().map(Id::toString).toList())
                .stream()
                .filter(state -> state.item().isPresent())
                .collect(toMap(
                        state -> Id.parse(state.id()),
                        state -> Hash.parse(state.item().orElseThrow())));
        var collisions = new ArrayList<Answer.Collision>();
        draft.steps().forEach((id, step) -> {
            var stands = Optional.ofNullable(standing.get(id));
            if (!stands.equals(step.madeFrom())) {
                collisions.add(new Answer.Collision(id, step.madeFrom(), stands));
            }
        });
        return collisions;
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
        var ids = new ArrayList<Id>();
        var set = new ArrayList<Item>();
        var retires = new TreeSet<Id>();
        draft.steps().forEach((id, step) -> {
            switch (step) {
                case Step.Setting setting -> {
                    ids.add(id);
                    set.add(items.salted(setting.item()));
                }
                case Step.Retirement _ -> retires.add(id);
            }
        });
        set.add(Item.reason(draft.reason(), random));
        var hashes = items.add(set);
        var sets = new GatheringPairs<Id, Hash>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            sets.add(ids.get(i), hashes.get(i));
        }
        return write(
                items,
                (position, previous, time) -> new Entry(
                        position,
                        previous,
                        time,
                        draft.actor(),
                        hashes.getLast(),
                        draft.batch(),
                        draft.undoes(),
                        sets.pairs(),
                        retires,
                        Optional.empty()));
    }

    Leaf write(Actor actor, String words, Withholding withholding) {
        var items = new NewItems(store, random);
        var reason = items.add(List.of(Item.reason(words, random))).getFirst();
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
        store.set(states(entry));
        tip = Optional.of(new Tip(entry.position(), hash, entry.time()));
        return new Leaf(entry, hash, fresh);
    }

    private static List<StoredState> states(Entry entry) {
        var states = new ArrayList<StoredState>();
        entry.sets()
                .forEach((id, item) ->
                        states.add(new StoredState(id.toString(), Optional.of(item.digits()), entry.position())));
        entry.retires().forEach(id -> states.add(new StoredState(id.toString(), Optional.empty(), entry.position())));
        return states;
    }

    /** A clock that was set back does not turn the journal's order around. */
    private Instant time(Tip last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(last.time()) ? last.time() : now;
    }
}
