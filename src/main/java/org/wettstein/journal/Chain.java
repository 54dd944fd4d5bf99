package org.wettstein.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.pairs.GatheringPairs;
import org.wettstein.pairs.SortedPairs;
import org.wettstein.store.Head;
import org.wettstein.store.Store;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.StoredItem;
import org.wettstein.store.StoredState;

/** Walks through a whole journal, from the first entry to its head, and stops at the first position that is wrong. */
final class Chain {
    private final Store store;
    private final Head head;
    private final boolean strictly;
    private final Optional<Follower> follower;
    private final Succession succession;
    private final Map<Id, Standing> states = new HashMap<>();
    private final SortedMap<Hash, Long> withheld = new TreeMap<>();

    /** Items that claim to be withheld by an entry which is still to come. */
    private final Map<Hash, StoredItem.Withheld> claims = new HashMap<>();

    /** What an entry made of a record; no item if it was retired. */
    private record Standing(Optional<Hash> item, long position) {}

    private Chain(Store store, Head head, boolean strictly, Optional<Follower> follower) {
        this.store = store;
        this.head = head;
        this.strictly = strictly;
        this.follower = follower;
        var register = Id.find(head.register()).orElseThrow(() -> broken(1, "journal.broken.head"));
        this.succession = new Succession(register, this::stands, this::isKnown);
    }

    /**
     * Checks hashes, positions, links, items, standing states, and whether every text is in its canonical form.
     *
     * @throws JournalBroken at the first wrong position
     */
    static Verification.Sound checkStrictly(Store store, Head head) {
        return check(new Chain(store, head, true, Optional.empty()));
    }

    /**
     * Checks hashes, positions, links, items and standing states.
     *
     * @param follower takes in every leaf that was found to fit, and is worth nothing if a later one does not
     * @throws JournalBroken at the first wrong position
     */
    static void check(Store store, Head head, Optional<Follower> follower) {
        check(new Chain(store, head, false, follower));
    }

    private static Verification.Sound check(Chain chain) {
        try {
            return chain.walk();
        } catch (StoreBroken unreadable) {
            long position = chain.succession.position() + 1;
            throw new JournalBroken(position, "journal.broken.unreadable", Map.of("why", unreadable));
        }
    }

    private Verification.Sound walk() {
        try (var leaves = Leaves.from(store, 1)) {
            while (leaves.hasNext() && succession.position() < head.position()) {
                step(leaves.next());
            }
            if (succession.position() != head.position()
                    || !succession.head().digits().equals(head.hash())) {
                throw broken(succession.position() + 1, "journal.broken.head");
            }
            leaves.take().ifPresent(item -> {
                throw item(item.neededBy(), "journal.broken.item-misplaced", item.hash());
            });
        }
        claims.values().forEach(Chain::refuseClaim);
        requireStates();
        return new Verification.Sound(head.position(), succession.head(), withheld);
    }

    private void step(StoredLeaf leaf) {
        var entryHash = Stored.hash(leaf.entry());
        var entry = strictly ? Stored.parseStrictly(leaf.entry()) : Stored.parse(leaf.entry());
        var fresh = fresh(entry, leaf.items());
        succession.require(entry, fresh.keySet());
        entry.withholds().ifPresent(withholding -> withholding.items().forEach(hash -> settle(entry, hash)));
        fold(entry);
        succession.advance(entry, entryHash);
        follower.ifPresent(taking -> taking.take(new Leaf(entry, entryHash, fresh.with(Stored::parse)), this::content));
    }

    private SortedPairs<Hash, StoredItem> fresh(Entry entry, List<StoredItem> items) {
        var fresh = new GatheringPairs<Hash, StoredItem>(items.size());
        for (var item : items) {
            var hash = Stored.hash(item);
            if (!fresh.append(hash, item)) {
                throw item(entry.position(), "journal.broken.item-misplaced", item.hash());
            }
            inspect(entry, hash, item);
        }
        return fresh.pairs();
    }

    private Optional<Item> content(Hash hash) {
        return store.findItem(hash.digits()).flatMap(Stored::read);
    }

    private void inspect(Entry entry, Hash hash, StoredItem item) {
        switch (item) {
            case StoredItem.Kept kept -> {
                if (strictly) {
                    var content = Stored.parseStrictly(kept);
                    succession.requireReason(entry, Optional.of(content).filter(_ -> hash.equals(entry.reason())));
                }
            }
            case StoredItem.Withheld absent -> {
                if (absent.withheldBy() == StoredItem.LOST) {
                    throw item(entry.position(), "journal.broken.item-missing", absent.hash());
                }
                withheld.put(hash, absent.withheldBy());
                if (absent.withheldBy() != 0) {
                    claims.put(hash, absent);
                }
            }
        }
    }

    /** An entry says that it withholds an item: the item must be absent, and say so unless an earlier entry did. */
    private void settle(Entry entry, Hash hash) {
        var by = withheld.get(hash);
        if (by == null || by == 0 || by > entry.position()) {
            throw item(entry.position(), "journal.broken.not-withheld", hash.toString());
        }
        if (by == entry.position()) {
            claims.remove(hash);
        }
    }

    private static void refuseClaim(StoredItem.Withheld claim) {
        throw item(claim.neededBy(), "journal.broken.withheld-by-none", claim.hash());
    }

    private void fold(Entry entry) {
        entry.sets().forEach((id, hash) -> states.put(id, new Standing(Optional.of(hash), entry.position())));
        entry.retires().forEach(id -> states.put(id, new Standing(Optional.empty(), entry.position())));
    }

    private boolean stands(Id id) {
        var state = states.get(id);
        return state != null && state.item().isPresent();
    }

    private boolean isKnown(Hash hash) {
        return store.findItem(hash.digits())
                .filter(item -> item.neededBy() <= succession.position())
                .isPresent();
    }

    private void requireStates() {
        try (var stored = store.states()) {
            while (stored.hasNext()) {
                requireState(stored.next());
            }
        }
        states.forEach((id, missing) -> {
            throw state(id.toString(), missing.position());
        });
    }

    private void requireState(StoredState stored) {
        var folded = Id.find(stored.id()).map(states::remove);
        if (!folded.equals(Optional.of(new Standing(stored.item().flatMap(Hash::find), stored.position())))
                || stored.item().isPresent() != folded.get().item().isPresent()) {
            throw state(stored.id(), folded.map(Standing::position).orElse(stored.position()));
        }
    }

    private static JournalBroken state(String record, long position) {
        return new JournalBroken(position, "journal.broken.state", Map.of("record", record));
    }

    private static JournalBroken item(long position, String key, String hash) {
        return new JournalBroken(position, key, Map.of("item", hash));
    }

    private static JournalBroken broken(long position, String key) {
        return new JournalBroken(position, key, Map.of());
    }
}
