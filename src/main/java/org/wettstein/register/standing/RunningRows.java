package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Ending;

/** The rows in which a text runs, or has run out. */
final class RunningRows {
    private RunningRows() {}

    static Optional<Match> inForce(Situation situation) {
        return running(situation, course -> !course.agreement().pilot());
    }

    static Optional<Match> pilot(Situation situation) {
        return running(situation, course -> course.agreement().pilot());
    }

    static Optional<Match> termEnded(Situation situation) {
        return situation
                .lastOver()
                .flatMap(course -> Match.of(situation.ranOut(), over(situation, course), course.id()));
    }

    private static Optional<Match> running(Situation situation, Predicate<Course> which) {
        var day = situation.day();
        return situation.courses().stream()
                .filter(which)
                .filter(course -> course.applies(day) != Certainty.NO)
                .min(Comparator.<Course, Certainty>comparing(course -> course.applies(day))
                        .thenComparing(course -> course.agreement().type() != AgreementType.FRAMEWORK)
                        .thenComparing(RunningRows::last, Comparator.reverseOrder()))
                .flatMap(course -> Match.of(course.applies(day), runs(situation, course), course.id())
                        .map(match -> match.restingOn(course.ending().extendedBy())));
    }

    private static LocalDate last(Course course) {
        return course.ending().lastDay().flatMap(Edtf::latest).orElse(LocalDate.MAX);
    }

    private static Reason runs(Situation situation, Course course) {
        var reason =
                switch (course.ending()) {
                    case Ending.On(var last, var extension) ->
                        Reason.of(extension.isPresent() ? "extended-until" : "runs-until")
                                .with("end", last)
                                .with("decision", extension);
                    case Ending.RenewedTacitly(var renewal) ->
                        Reason.of("renewed-tacitly")
                                .with("end", renewal.endOn(situation.day()))
                                .with("period", renewal.period());
                    case Ending.Unlimited(var extension) ->
                        Reason.of("unlimited").with("decision", extension);
                    case Ending.NotRecorded _ ->
                        Reason.of(onlySigned(situation, course.agreement()) ? "no-term-recorded" : "end-not-recorded");
                    case Ending.ExtendedForSomeTime(var last, var extension) ->
                        Reason.of("extended-for-some-time").with("end", last).with("decision", extension);
                };
        return reason.with("agreement", course.id()).with("begin", course.begin());
    }

    /** A letter of intent or a proclamation by itself was signed; that it holds is said only where a term says so. */
    private static boolean onlySigned(Situation situation, Agreement agreement) {
        return situation.tie().isEmpty()
                && agreement.term().begin().isEmpty()
                && switch (agreement.type()) {
                    case LETTER_OF_INTENT, DECLARATION -> true;
                    case FRAMEWORK, MEMORANDUM, RENEWAL, ADDENDUM, OTHER -> false;
                };
    }

    private static Reason over(Situation situation, Course course) {
        var reason = renewed(situation).or(() -> continued(situation)).orElseGet(() -> Reason.of("term-over"));
        return reason.with("agreement", course.id()).with("end", course.last(situation.day()));
    }

    private static Optional<Reason> renewed(Situation situation) {
        return situation.renewals().stream().findFirst().map(renewal -> Reason.of("term-over-renewed")
                .with("next", renewal.id()));
    }

    /** Seen from today, what came next is known; on the day itself nothing ran. */
    private static Optional<Reason> continued(Situation situation) {
        return situation.courses().stream()
                .filter(course -> course.begun(situation.day()) == Certainty.NO)
                .filter(course -> course.begin().isPresent())
                .min(Comparator.comparing(course -> course.begin().orElseThrow(), Edtf.ORDER))
                .map(next -> Reason.of("term-over-continued-later")
                        .with("next", next.id())
                        .with("begin", next.begin()));
    }
}
