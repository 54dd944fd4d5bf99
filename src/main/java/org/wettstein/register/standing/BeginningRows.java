package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.activity.ParliamentaryItemType;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.course.Certainties;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Dating;
import org.wettstein.register.course.Decisions;

/** The rows in which a text is on its way. */
final class BeginningRows {
    private BeginningRows() {}

    static Optional<Match> signed(Situation situation) {
        return surest(situation.courses().stream()
                .map(course -> Match.of(
                        Certainties.all(
                                reached(signed(course.agreement()), situation.day()),
                                Certainties.not(course.begun(situation.day()))),
                        Reason.of("signed-not-begun")
                                .with("agreement", course.id())
                                .with("signed", signed(course.agreement()))
                                .with("begin", course.begin()),
                        course.id())));
    }

    static Optional<Match> approved(Situation situation) {
        return surest(situation.decisions().stream()
                .filter(decision -> decision.act() == DecisionAct.APPROVE || decision.act() == DecisionAct.NOTIFY)
                .filter(Decisions::carried)
                .map(decision -> Match.of(
                        situation.awaited(
                                Certainties.all(
                                        Decisions.taken(decision, situation.day()), situation.possible(decision)),
                                decision.applies()),
                        awaited(situation, decision)
                                .with("decision", decision.id())
                                .with("date", decision.date()),
                        decision.id())));
    }

    /** A motion may just as well want to end a contact; before there was any, it can only want one. */
    static Optional<Match> putToParliament(Situation situation) {
        return surest(situation.items().stream()
                .filter(item ->
                        item.type() == ParliamentaryItemType.MOTION || item.type() == ParliamentaryItemType.PROPOSAL)
                .filter(item -> item.date().isPresent() && !situation.hadContactBefore(item.date()))
                .map(item -> Match.of(
                        situation.awaited(reached(item.date(), situation.day()), item.date()),
                        Reason.of("put-to-parliament").with("item", item.id()).with("date", item.date()),
                        item.id())));
    }

    /** The text that was approved, with the day on which it was to be signed in the end, as far as they are recorded. */
    private static Reason awaited(Situation situation, Decision decision) {
        var text = situation.courses().stream()
                .map(Course::agreement)
                .filter(agreement -> Decisions.concerns(decision, agreement.id()))
                .findFirst()
                .or(() -> situation.courses().stream().map(Course::agreement).findFirst());
        return Reason.of("approved").with("agreement", text.map(Agreement::id)).with("signed", signed(text));
    }

    private static Optional<Edtf> signed(Optional<Agreement> agreement) {
        return agreement.flatMap(BeginningRows::signed);
    }

    private static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date);
    }

    private static Certainty reached(Optional<Edtf> date, LocalDate day) {
        return date.map(recorded -> Dating.reached(recorded, day)).orElse(Certainty.NO);
    }

    private static Optional<Match> surest(Stream<Optional<Match>> matches) {
        return matches.flatMap(Optional::stream).min(Comparator.comparing(Match::certainty));
    }
}
