package org.wettstein.register.standing;

import java.util.List;
import org.wettstein.journal.Id;

/**
 * What a tie or an agreement is on a day.
 *
 * @param certain false where dates are too imprecise to tell
 * @param reason what decides it
 * @param remarks what else is to be said beside it: an imprecise date, a part that is suspended, a memorandum that ran
 *     out
 * @param records what it rests on, the deciding record first
 */
public record Standing(StandingState state, boolean certain, Reason reason, List<Reason> remarks, List<Id> records) {

    public Standing {
        remarks = List.copyOf(remarks);
        records = List.copyOf(records);
    }
}
