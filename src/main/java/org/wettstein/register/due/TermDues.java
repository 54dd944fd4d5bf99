package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Courses;
import org.wettstein.register.course.Dossier;
import org.wettstein.register.course.Ending;

/** What a term makes due: its ends, the last days for notice before them, its review. */
final class TermDues {
    private TermDues() {}

    static Stream<Due> list(Register register, Agreement agreement, LocalDate from, LocalDate to) {
        var dossier = agreement
                .partnership()
                .flatMap(tie -> register.find(Kind.PARTNERSHIP, tie))
                .map(tie -> Dossier.of(register, tie));
        return Courses.of(register, agreement, dossier).stream().flatMap(course -> list(course, from, to));
    }

    private static Stream<Due> list(Course course, LocalDate from, LocalDate to) {
        var term = course.agreement().term();
        var noticed = term.notice().map(to.plusDays(1)::plus).orElse(to);
        return Stream.concat(
                ends(course.ending(), from, noticed)
                        .flatMap(end -> Stream.concat(
                                due(course, end, DueKind.TERM_END, Map.of()).stream(), notice(course, end).stream())),
                term.review().stream().flatMap(review -> due(course, review, DueKind.REVIEW, Map.of()).stream()));
    }

    private static Stream<Edtf> ends(Ending ending, LocalDate from, LocalDate to) {
        return switch (ending) {
            case Ending.On dated -> Stream.of(dated.last());
            case Ending.RenewedTacitly renewed -> renewed.renewal().ends(from, to);
            case Ending.ExtendedForSomeTime _, Ending.Unlimited _, Ending.NotRecorded _ -> Stream.empty();
        };
    }

    /** The last day that leaves the whole period for notice before the term is over: to 30 June, six months from 31 December. */
    private static Optional<Due> notice(Course course, Edtf end) {
        return course.agreement().term().notice().flatMap(period -> end.latest()
                .map(day -> day.plusDays(1).minus(period).minusDays(1))
                .flatMap(day -> due(course, EdtfDate.of(day), DueKind.NOTICE, Map.of("end", end))));
    }

    /** Nothing falls due any more under a text that somebody has ended by then. */
    private static Optional<Due> due(Course course, Edtf date, DueKind kind, Map<String, Object> arguments) {
        return date.latest()
                .filter(day -> course.ended(day) != Certainty.YES)
                .map(day -> new Due(day, date, kind, course.id(), LeadTime.before(day, course.agreement()), arguments));
    }
}
