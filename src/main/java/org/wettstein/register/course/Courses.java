package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.Register;

/** How agreements run, with all that was decided about each of them or about their tie. */
public final class Courses {
    private Courses() {}

    /** An agreement that was extended after a pause runs twice. */
    public static List<Course> of(Register register, Agreement agreement, Optional<Dossier> dossier) {
        var decided = dossier.map(tie -> tie.decisions().stream()
                        .filter(decision -> reaches(decision, agreement, tie))
                        .toList())
                .orElseGet(() -> Decisions.about(register, List.of(agreement.id())));
        var signed = new Course(
                agreement,
                agreement.term().begin().or(() -> Course.made(agreement)),
                dossier.flatMap(tie -> tie.tie().firstContact()),
                Ending.signed(agreement.term()),
                new Decided(decided));
        return extended(signed, decided.stream().filter(decision -> prolongs(decision, agreement, dossier)));
    }

    /** The courses of all texts that decide what the tie is. */
    public static List<Course> moving(Register register, Dossier dossier) {
        return dossier.moving().stream()
                .flatMap(agreement -> of(register, agreement, Optional.of(dossier)).stream())
                .toList();
    }

    private static List<Course> extended(Course signed, Stream<Decision> extending) {
        var courses = new ArrayList<>(List.of(signed));
        extending.map(Extension::new).forEach(extension -> {
            var last = courses.getLast();
            if (extension.afterPause(last.ending())) {
                courses.add(last.during(extension.begin(), extension.extend(last.ending())));
            } else {
                courses.set(courses.size() - 1, last.during(last.begin(), extension.extend(last.ending())));
            }
        });
        return courses;
    }

    /** A decision about the tie reaches the texts of its parties, but not one that was made later. */
    private static boolean reaches(Decision decision, Agreement agreement, Dossier dossier) {
        return Decisions.concerns(decision, agreement.id())
                || (Decisions.concerns(decision, dossier.id())
                        && dossier.binding().binds(agreement)
                        && !Dating.earlier(decision.applies(), Course.made(agreement)));
    }

    /** An extension of the tie extends the one of its texts that was to end last. */
    private static boolean prolongs(Decision decision, Agreement agreement, Optional<Dossier> dossier) {
        return decision.act() == DecisionAct.EXTEND
                && Decisions.carried(decision)
                && decision.part().isEmpty()
                && (Decisions.concerns(decision, agreement.id())
                        || dossier.flatMap(tie -> lastToEnd(tie, decision))
                                .filter(agreement::equals)
                                .isPresent());
    }

    private static Optional<Agreement> lastToEnd(Dossier dossier, Decision decision) {
        return dossier.moving().stream()
                .filter(text -> text.term().end().isPresent() && reaches(decision, text, dossier))
                .max(Comparator.comparing(
                        text -> text.term().end().flatMap(Edtf::latest).orElse(LocalDate.MAX)));
    }
}
