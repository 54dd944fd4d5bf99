package org.wettstein.register.preparing;

import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Rejection;

/** Whether a change could be made of what somebody asked for. Nothing is judged by the rules or written yet. */
public sealed interface Preparation {

    /**
     * @param kept records that the change leaves as they are, because somebody changed or used them later
     */
    record Prepared(Change change, List<Id> kept) implements Preparation {
        public Prepared {
            kept = List.copyOf(kept);
        }
    }

    record Refused(List<Rejection> rejections) implements Preparation {
        public Refused {
            rejections = List.copyOf(rejections);
        }
    }

    static Preparation of(Change change) {
        return new Prepared(change, List.of());
    }

    static Preparation refused(Rejection rejection) {
        return new Refused(List.of(rejection));
    }
}
