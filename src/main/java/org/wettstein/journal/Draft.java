package org.wettstein.journal;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry as somebody wants it: who, why, and the next step of each record it touches.
 *
 * @param reason in the actor's words; becomes an item of its own, internal and salted
 */
public record Draft(Actor actor, String reason, SortedMap<Id, Step> steps, Optional<Id> batch, Optional<Long> undoes) {

    public Draft {
        if (reason.isBlank() || steps.isEmpty()) {
            throw new IllegalArgumentException("an entry has a reason and touches a record");
        }
        var sorted = new TreeMap<Id, Step>();
        sorted.putAll(steps);
        steps = Collections.unmodifiableSortedMap(sorted);
    }

    public static Draft of(Actor actor, String reason, SortedMap<Id, Step> steps) {
        return new Draft(actor, reason, steps, Optional.empty(), Optional.empty());
    }
}
