package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Question;
import org.wettstein.register.Register;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Courses;
import org.wettstein.register.course.Dossier;

/** What ties and agreements are on a day, by the decision table of {@code docs/standing.md}. */
public final class Standings {
    private Standings() {}

    /** Empty before the first contact. */
    public static Optional<Standing> find(Register register, Partnership partnership, LocalDate day) {
        return register.answer(new OnADay(partnership, day));
    }

    /** How a tie stands on a day; every page asks it many times. */
    private record OnADay(Partnership tie, LocalDate day) implements Question<Optional<Standing>> {

        @Override
        public Optional<Standing> answer(Register register) {
            return find(Situation.of(register, Dossier.of(register, tie), day));
        }

        /** One register has one record of a tie; to compare its fields would take long. */
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof OnADay(var otherTie, var otherDay) && tie == otherTie && day.equals(otherDay);
        }

        @Override
        public int hashCode() {
            return 31 * tie.id().hashCode() + day.hashCode();
        }
    }

    /** Empty before anything is known of it. */
    public static Optional<Standing> find(Register register, Agreement agreement, LocalDate day) {
        return find(Situation.of(register, agreement, day));
    }

    /** The formal start, when the first framework began, else the first text that moves the tie; else the first contact. */
    public static Optional<Edtf> since(Register register, Partnership partnership) {
        return first(register, partnership).flatMap(Course::begin).or(partnership::firstContact);
    }

    /** How the agreement runs with which the tie formally began: its first framework, else its first text. */
    public static Optional<Course> first(Register register, Partnership partnership) {
        return Courses.moving(register, Dossier.of(register, partnership)).stream()
                .filter(course -> course.begin().isPresent())
                .min(Comparator.<Course, Boolean>comparing(
                                course -> course.agreement().type() != AgreementType.FRAMEWORK)
                        .thenComparing(course -> course.begin().orElseThrow())
                        .thenComparing(course -> course.agreement().type()));
    }

    private static Optional<Standing> find(Situation situation) {
        return Arrays.stream(Row.values())
                .flatMap(row ->
                        row.meets(situation).map(match -> standing(row, match, Remarks.on(situation, match))).stream())
                .findFirst();
    }

    private static Standing standing(Row row, Match match, List<Reason> remarks) {
        return new Standing(
                row.state(),
                match.certainty() == Certainty.YES,
                match.reason(),
                remarks,
                Stream.concat(match.records().stream(), Remarks.records(remarks))
                        .distinct()
                        .toList());
    }
}
