package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/**
 * How an agreement runs from its begin to its end.
 *
 * @param begin absent where nothing dates it
 * @param notBefore before which an agreement without begin cannot have begun
 */
public record Course(
        Agreement agreement, Optional<Edtf> begin, Optional<Edtf> notBefore, Ending ending, Decided decided) {

    public Id id() {
        return agreement.id();
    }

    /** When the text was made: signed, or else begun. */
    public static Optional<Edtf> made(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date).or(() -> agreement
                .term()
                .begin());
    }

    /** The same text in a term of its own, from {@code begin} on. */
    public Course during(Optional<Edtf> begin, Ending ending) {
        return new Course(agreement, begin, notBefore, ending, decided);
    }

    public Certainty begun(LocalDate day) {
        return begin.map(date -> Dating.reached(date, day)).orElseGet(() -> begunSometime(day));
    }

    /** Its term is over, or somebody has ended it. */
    public Certainty over(LocalDate day) {
        return Certainties.any(Stream.of(ending.over(day), ended(day)));
    }

    public Certainty ended(LocalDate day) {
        return decided.holds(DecisionAct.END, day);
    }

    /** The decision that ended it before its term was over. */
    public Optional<Applied> endedEarly(LocalDate day) {
        return decided.find(DecisionAct.END, day)
                .filter(applied ->
                        !Dating.earlier(ending.lastDay(), applied.decision().applies()));
    }

    /** The last day of its term, or the day from which it was ended before. */
    public Optional<Edtf> last(LocalDate day) {
        return endedEarly(day).map(applied -> applied.decision().applies()).orElse(ending.lastDay());
    }

    public Certainty runs(LocalDate day) {
        return Certainties.all(begun(day), Certainties.not(over(day)));
    }

    public Certainty suspended(LocalDate day) {
        return Certainties.all(runs(day), decided.holds(DecisionAct.SUSPEND, day));
    }

    /** It runs and nobody has suspended it. */
    public Certainty applies(LocalDate day) {
        return Certainties.all(runs(day), Certainties.not(decided.holds(DecisionAct.SUSPEND, day)));
    }

    /** A text that was signed on an unknown day has begun at some time; one of which no signing is told has not. */
    private Certainty begunSometime(LocalDate day) {
        if (agreement.signing().isEmpty() && agreement.term().end().isEmpty()) {
            return Certainty.NO;
        }
        if (over(day) == Certainty.YES) {
            return Certainty.YES;
        }
        var possible = notBefore.map(date -> Dating.reached(date, day)).orElse(Certainty.PERHAPS);
        return Certainties.all(Certainty.PERHAPS, possible);
    }
}
