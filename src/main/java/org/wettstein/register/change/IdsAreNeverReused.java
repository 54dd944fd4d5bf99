package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.register.State;

/** A retired record's id names that record for ever: only an undoing brings it back. */
record IdsAreNeverReused() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        if (attempt.change().undoes().isPresent()) {
            return Stream.empty();
        }
        return attempt.settings()
                .filter(setting -> attempt.before()
                        .anyState(setting.id())
                        .filter(State.Retired.class::isInstance)
                        .isPresent())
                .map(setting -> new Rejection(setting.id(), "", "id-reused", Map.of()));
    }
}
