package org.wettstein.register.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.edtf.Certainty;
import org.wettstein.journal.Id;

/**
 * That a row of the decision table meets a situation.
 *
 * @param certainty never no
 * @param records what it rests on, the deciding one first
 */
record Match(Certainty certainty, Reason reason, List<Id> records) {

    Match {
        records = List.copyOf(records);
    }

    /** Empty if the condition does not hold. */
    static Optional<Match> of(Certainty condition, Reason reason, Id... records) {
        return condition == Certainty.NO
                ? Optional.empty()
                : Optional.of(new Match(condition, reason, List.of(records)));
    }

    Match restingOn(Optional<Id> record) {
        return new Match(
                certainty,
                reason,
                Stream.concat(records.stream(), record.stream()).toList());
    }
}
