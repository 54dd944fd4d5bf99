package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.State;

/** Nobody retires what is not in the register, or no longer. */
record OnlyWhatIsThereIsRetired() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.retired()
                .filter(id -> !there(attempt, id))
                .map(id -> new Rejection(id, "", "retires-nothing", Map.of()));
    }

    private static boolean there(Attempt attempt, Id id) {
        return attempt.before()
                .anyState(id)
                .filter(state -> !(state instanceof State.Retired))
                .isPresent();
    }
}
