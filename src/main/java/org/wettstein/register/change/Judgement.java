package org.wettstein.register.change;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;

/** What became of a change. */
public sealed interface Judgement {

    /** It stands in the journal, and the register has this version. */
    record Accepted(long version) implements Judgement {}

    /** It breaks rules; nothing was written. */
    record Rejected(List<Rejection> rejections) implements Judgement {
        public Rejected {
            rejections = List.copyOf(rejections);
        }
    }

    /** Somebody else's change came first; nothing was written. */
    record Overtaken(List<Overtaking> overtakings) implements Judgement {
        public Overtaken {
            overtakings = List.copyOf(overtakings);
        }
    }

    /**
     * A record whose state is another by now.
     *
     * @param madeFrom the state the change was made from
     * @param found the state that stands there; empty if the record is not there or was retired
     */
    record Overtaking(Id record, Optional<Hash> madeFrom, Optional<Hash> found) {}
}
