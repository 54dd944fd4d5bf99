package org.wettstein.register.standing;

import java.util.Comparator;
import java.util.Optional;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.register.course.Certainties;

/** The rows in which somebody has ended or suspended the tie. */
final class DecidedRows {
    private DecidedRows() {}

    static Optional<Match> ended(Situation situation) {
        return situation
                .decided(DecisionAct.END)
                .flatMap(applied -> Match.of(
                        applied.certainty(),
                        reason("ended", "ended-by-one-side", applied.decision()),
                        applied.decision().id()));
    }

    static Optional<Match> textsEnded(Situation situation) {
        return situation.lastOver().flatMap(course -> course.endedEarly(situation.day())
                .flatMap(applied -> Match.of(
                        Certainties.all(situation.ranOut(), applied.certainty()),
                        reason("text-ended", "text-ended-by-one-side", applied.decision())
                                .with("agreement", course.id()),
                        course.id(),
                        applied.decision().id())));
    }

    /** What has run out meanwhile is not suspended any more. */
    static Optional<Match> suspended(Situation situation) {
        return situation
                .decided(DecisionAct.SUSPEND)
                .flatMap(applied -> Match.of(
                        Certainties.all(applied.certainty(), Certainties.not(situation.ranOut())),
                        reason("suspended", "suspended-by-one-side", applied.decision()),
                        applied.decision().id()));
    }

    static Optional<Match> textsSuspended(Situation situation) {
        var day = situation.day();
        var applies = Certainties.any(situation.courses().stream().map(course -> course.applies(day)));
        return situation.courses().stream()
                .min(Comparator.comparing(course -> course.suspended(day)))
                .flatMap(course -> course.decided()
                        .find(DecisionAct.SUSPEND, day)
                        .flatMap(applied -> Match.of(
                                Certainties.all(course.suspended(day), Certainties.not(applies)),
                                reason("text-suspended", "text-suspended-by-one-side", applied.decision())
                                        .with("agreement", course.id()),
                                course.id(),
                                applied.decision().id())));
    }

    private static Reason reason(String byAll, String byOneSide, Decision decision) {
        return Reason.of(decision.side().isPresent() ? byOneSide : byAll)
                .with("decision", decision.id())
                .with("date", decision.applies())
                .with("side", decision.side());
    }
}
