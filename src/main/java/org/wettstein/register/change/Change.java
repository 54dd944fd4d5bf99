package org.wettstein.register.change;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;

/**
 * What somebody wants to be different in the register, as one entry.
 *
 * @param reason why, in words for the office
 * @param steps what is done to which record, each record once
 * @param batch what one import or reading changed together
 * @param undoes the position of the entry that this change takes back
 */
public record Change(Actor actor, String reason, List<Step> steps, Optional<Id> batch, Optional<Long> undoes) {

    public Change {
        steps = List.copyOf(steps);
    }

    public static Change of(Actor actor, String reason, List<Step> steps) {
        return new Change(actor, reason, steps, Optional.empty(), Optional.empty());
    }
}
