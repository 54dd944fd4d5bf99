package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Decisions;

/** What is to be said beside a standing: what is imprecise, what only a part of it is, what ran out below it. */
final class Remarks {
    private Remarks() {}

    static List<Reason> on(Situation situation, Match match) {
        return Stream.of(imprecise(situation, match), parts(situation), memorandum(situation, match))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static Stream<Reason> imprecise(Situation situation, Match match) {
        if (match.certainty() == Certainty.YES) {
            return Stream.empty();
        }
        return Stream.concat(
                courses(situation, match).flatMap(course -> imprecise(course, situation.day())),
                situation.decisions().stream()
                        .filter(decision -> match.records().contains(decision.id()))
                        .filter(decision -> Decisions.applies(decision, situation.day()) == Certainty.PERHAPS)
                        .map(Remarks::imprecise));
    }

    private static Stream<Reason> imprecise(Course course, LocalDate day) {
        var begin = Reason.of(course.begin().isPresent() ? "begin-imprecise" : "begin-not-recorded")
                .with("agreement", course.id())
                .with("begin", course.begin());
        var end = Reason.of("end-imprecise")
                .with("agreement", course.id())
                .with("end", course.ending().lastDay());
        return Stream.concat(
                Stream.of(begin).filter(_ -> course.begun(day) == Certainty.PERHAPS),
                Stream.of(end).filter(_ -> course.ending().over(day) == Certainty.PERHAPS));
    }

    private static Reason imprecise(Decision decision) {
        return Reason.of(decision.applies().isPresent() ? "decision-imprecise" : "decision-not-dated")
                .with("decision", decision.id())
                .with("date", decision.applies());
    }

    private static Stream<Reason> parts(Situation situation) {
        return Stream.concat(
                parts(situation, DecisionAct.SUSPEND, "part-suspended"),
                parts(situation, DecisionAct.END, "part-ended"));
    }

    private static Stream<Reason> parts(Situation situation, DecisionAct act, String key) {
        return Stream.concat(
                        Stream.of(situation.decided()),
                        situation.courses().stream().map(Course::decided))
                .flatMap(decided -> decided.parts(act, situation.day()).stream())
                .distinct()
                .map(decision -> Reason.of(key)
                        .with("decision", decision.id())
                        .with("date", decision.applies())
                        .with("side", decision.side()));
    }

    /** Under a framework that runs on, the memorandum that ran out last, if none runs. */
    private static Stream<Reason> memorandum(Situation situation, Match match) {
        var day = situation.day();
        var below = situation.below().stream()
                .filter(course -> course.agreement()
                        .under()
                        .filter(match.records()::contains)
                        .isPresent())
                .filter(course -> course.begun(day) != Certainty.NO)
                .toList();
        return below.stream().allMatch(course -> course.over(day) == Certainty.YES)
                ? last(below, day).stream()
                : Stream.empty();
    }

    private static Optional<Reason> last(List<Course> below, LocalDate day) {
        return below.stream()
                .max(Comparator.comparing(
                        course -> course.last(day).flatMap(Edtf::latest).orElse(LocalDate.MAX)))
                .map(course -> Reason.of("last-memorandum-ended")
                        .with("agreement", course.id())
                        .with("end", course.last(day)));
    }

    private static Stream<Course> courses(Situation situation, Match match) {
        return situation.courses().stream().filter(course -> match.records().contains(course.id()));
    }

    /** The records that the remarks name. */
    static Stream<Id> records(List<Reason> remarks) {
        return remarks.stream()
                .flatMap(remark -> Stream.of("agreement", "decision").map(remark.arguments()::get))
                .filter(Id.class::isInstance)
                .map(Id.class::cast);
    }
}
