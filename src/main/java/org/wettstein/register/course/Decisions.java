package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.Outcome;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** Decisions in the order in which they apply, and whether one applies on a day. */
public final class Decisions {
    private static final Comparator<Decision> ORDER = Comparator.comparing(
                    Decision::applies,
                    Comparator.comparing(date -> date.orElse(null), Comparator.nullsFirst(Edtf.ORDER)))
            .thenComparing(Decision::id);

    private Decisions() {}

    /** The decisions about any of these, those without a date first. */
    public static List<Decision> about(Register register, List<Id> subjects) {
        return subjects.stream()
                .flatMap(subject -> register.naming(Kind.DECISION, subject).stream())
                .filter(decision -> decision.about().stream().anyMatch(subjects::contains))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Those that an organ took. */
    public static List<Decision> by(Register register, Id organ) {
        return register.naming(Kind.DECISION, organ).stream()
                .filter(decision -> decision.organ().filter(organ::equals).isPresent())
                .sorted(ORDER)
                .toList();
    }

    public static boolean carried(Decision decision) {
        return decision.outcome() == Outcome.CARRIED;
    }

    public static boolean concerns(Decision decision, Id subject) {
        return decision.about().contains(subject);
    }

    /** From its effective day on, or for its effective time. Without a date it may apply on any day. */
    public static Certainty applies(Decision decision, LocalDate day) {
        if (decision.effective().orElse(null) instanceof EdtfInterval time) {
            return time.holds(day);
        }
        return decision.applies().map(date -> Dating.reached(date, day)).orElse(Certainty.PERHAPS);
    }

    /** Whether it was taken by this day. */
    public static Certainty taken(Decision decision, LocalDate day) {
        return decision.date()
                .or(decision::effective)
                .map(date -> Dating.reached(date, day))
                .orElse(Certainty.PERHAPS);
    }
}
