package org.wettstein.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wettstein.store.Head;
import org.wettstein.store.Store;

/** The end of a journal as this process knows it, and those who are told of what comes after. One thread at a time adds. */
final class Tail {
    private final Store store;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile Head head;
    private Optional<RuntimeException> end = Optional.empty();

    /** @param follower has taken in every leaf up to the head */
    Tail(Store store, Head head, Optional<Follower> follower) {
        this.store = store;
        this.head = head;
        follower.ifPresent(followers::add);
    }

    Head head() {
        return head;
    }

    /** Shows every leaf from a position on, also those that are still to come. */
    void follow(long from, Follower follower) {
        new Reading(store, head.position()).leaves(from, leaf -> follower.take(leaf, this::item));
        followers.add(follower);
    }

    Optional<Item> item(Hash hash) {
        return store.findItem(hash.digits()).flatMap(Stored::read);
    }

    /** Somebody who could not take a leaf in would misunderstand the next ones: with that, it is over. */
    void add(Leaf leaf) {
        try {
            followers.forEach(follower -> follower.take(leaf, this::item));
        } catch (RuntimeException untaken) {
            end = Optional.of(untaken);
            throw untaken;
        }
        head = new Head(head.register(), leaf.entry().position(), leaf.hash().digits());
    }

    /**
     * Reads on what other processes have appended.
     *
     * @throws JournalBroken if that does not follow what is known here; nothing is read on from then on
     */
    void catchUp() {
        end.ifPresent(reason -> {
            throw reason;
        });
        var newest = store.findHead().orElse(head);
        if (newest.equals(head)) {
            return;
        }
        if (newest.position() <= head.position()) {
            throw otherHistory(newest.position());
        }
        new Reading(store, newest.position()).leaves(head.position() + 1, this::succeed);
    }

    private void succeed(Leaf leaf) {
        if (!leaf.entry().previous().digits().equals(head.hash())) {
            throw otherHistory(head.position());
        }
        add(leaf);
    }

    private JournalBroken otherHistory(long position) {
        var broken = new JournalBroken(position, "journal.broken.other-history", Map.of("known", head.position()));
        end = Optional.of(broken);
        return broken;
    }
}
