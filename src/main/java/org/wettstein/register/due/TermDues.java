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
record TermDues(Course course, Window window) {

    static Stream<Due> list(Register register, Agreement agreement, Window window) {
        var dossier = agreement
                .partnership()
                .flatMap(tie -> register.find(Kind.PARTNERSHIP, tie))
                .map(tie -> Dossier.of(register, tie));
        return Courses.of(register, agreement, dossier).stream()
                .map(course -> new TermDues(course, window))
                .flatMap(dues -> Stream.of(dues.ends(), dues.notices(), dues.review()))
                .flatMap(dues -> dues);
    }

    private Stream<Due> ends() {
        return ends(window.to()).flatMap(end -> end.latest().stream()
                .flatMap(day -> due(day, end, DueKind.TERM_END, Map.of()).stream()));
    }

    /** The last day that leaves the whole period for notice before the term is over: to 30 June, six months from 31 December. */
    private Stream<Due> notices() {
        return course.agreement().term().notice().stream()
                .flatMap(period -> ends(window.to().plusDays(1).plus(period)).flatMap(end -> end.latest().stream()
                        .map(day -> day.plusDays(1).minus(period).minusDays(1))
                        .filter(window::has)
                        .flatMap(day -> due(day, EdtfDate.of(day), DueKind.NOTICE, Map.of("end", end)).stream())));
    }

    private Stream<Due> review() {
        return course.agreement().term().review().stream().flatMap(review -> review.latest().stream()
                .flatMap(day -> due(day, review, DueKind.REVIEW, Map.of()).stream()));
    }

    private Stream<Edtf> ends(LocalDate to) {
        var ends =
                switch (course.ending()) {
                    case Ending.On dated -> Stream.of(dated.last());
                    case Ending.RenewedTacitly renewed -> renewed.renewal().ends(window.from(), to);
                    case Ending.ExtendedForSomeTime _, Ending.Unlimited _, Ending.NotRecorded _ -> Stream.<Edtf>empty();
                };
        return ends.filter(end -> new Window(window.from(), to).has(end.latest().orElse(LocalDate.MAX)));
    }

    /** Nothing falls due any more under a text that somebody has ended by then. */
    private Optional<Due> due(LocalDate day, Edtf recorded, DueKind kind, Map<String, Object> arguments) {
        return window.has(day) && course.ended(day) != Certainty.YES
                ? Optional.of(
                        new Due(day, recorded, kind, course.id(), LeadTime.before(day, course.agreement()), arguments))
                : Optional.empty();
    }
}
