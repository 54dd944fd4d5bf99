package org.wettstein.register.change;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.State;

/** A record leaves the register only if it is there, and when no other one names it any more. */
record NothingReferencedIsRetired() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var retired = attempt.retired().collect(toSet());
        return retired.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        attempt.retired()
                                .filter(id -> !there(attempt, id))
                                .map(id -> new Rejection(id, "", "retires-nothing", Map.of())),
                        named(attempt, retired));
    }

    private static boolean there(Attempt attempt, Id id) {
        return attempt.before()
                .anyState(id)
                .filter(state -> !(state instanceof State.Retired))
                .isPresent();
    }

    private static Stream<Rejection> named(Attempt attempt, Set<Id> retired) {
        return retired.stream().flatMap(id -> attempt.after().naming(id).map(stated -> rejection(id, stated.id())));
    }

    private static Rejection rejection(Id retired, Id by) {
        return new Rejection(retired, "", "still-referenced", Map.of("by", by.toString()));
    }
}
