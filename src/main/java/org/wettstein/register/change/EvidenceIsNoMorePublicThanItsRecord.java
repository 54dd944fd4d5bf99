package org.wettstein.register.change;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Stated;
import org.wettstein.source.Assertion;
import org.wettstein.source.Ruling;

/**
 * Evidence is public only when all that it speaks of is: a public assertion about an internal record would tell of it.
 * Judged whichever of them changes, so that a record is withdrawn together with its evidence.
 */
record EvidenceIsNoMorePublicThanItsRecord() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var touched = attempt.settings().map(Step.Setting::id).collect(toSet());
        return Stream.of(Kind.ASSERTION, Kind.RULING)
                .flatMap(kind -> attempt.after().stated(kind))
                .flatMap(evidence -> spokenOf(evidence).stream()
                        .filter(named -> touched.contains(evidence.id()) || touched.contains(named))
                        .filter(named -> laterPublic(attempt, evidence, named))
                        .map(named -> new Rejection(
                                evidence.id(),
                                "visibility",
                                "evidence-more-public",
                                Map.of("given", named.toString()))));
    }

    private static Set<Id> spokenOf(Stated evidence) {
        return switch (evidence.record()) {
            case Assertion assertion -> Set.of(assertion.record(), assertion.source());
            case Ruling ruling -> Set.of(ruling.record(), ruling.official());
            default -> Set.of(); // no other kind is asked for
        };
    }

    private static boolean laterPublic(Attempt attempt, Stated evidence, Id named) {
        var seen = evidence.state().visibility().firstDay();
        return attempt.after()
                .state(named)
                .filter(state -> state.visibility().firstDay().isAfter(seen))
                .isPresent();
    }
}
