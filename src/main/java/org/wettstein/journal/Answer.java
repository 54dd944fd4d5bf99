package org.wettstein.journal;

import java.util.List;
import java.util.Optional;

/** What became of a draft. */
public sealed interface Answer {

    /** It stands in the journal, and on the disk. */
    record Appended(long position, Hash hash) implements Answer {}

    /** Somebody else's change came first; nothing was written. */
    record Overtaken(List<Collision> collisions) implements Answer {
        public Overtaken {
            collisions = List.copyOf(collisions);
        }
    }

    /**
     * A record that another state stands for by now.
     *
     * @param madeFrom the state that the change was made from
     * @param standing the state that stands there now
     */
    record Collision(Id id, Optional<Hash> madeFrom, Optional<Hash> standing) {}
}
