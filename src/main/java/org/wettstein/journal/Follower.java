package org.wettstein.journal;

import java.util.Optional;

/** Somebody who takes in a journal leaf after leaf, in order and each once. */
@FunctionalInterface
public interface Follower {

    /** @param earlier what entries up to this one have brought */
    void take(Leaf leaf, Items earlier);

    /** The items of a journal by their hashes. */
    interface Items {
        /** Empty if there is no such item or its content is withheld. */
        Optional<Item> find(Hash hash);
    }
}
