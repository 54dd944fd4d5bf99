package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.agreement.Term;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/** How an agreement's term ends, if nobody decides otherwise. */
public sealed interface Ending {

    /**
     * With a last day, as precisely as it is recorded.
     *
     * @param extension the decision that moved the end there
     */
    record On(Edtf last, Optional<Id> extension) implements Ending {}

    /** Not by itself: at each end it goes on, until somebody gives notice. */
    record RenewedTacitly(TacitRenewal renewal) implements Ending {}

    /**
     * Not at all.
     *
     * @param extension the decision that took the end away
     */
    record Unlimited(Optional<Id> extension) implements Ending {}

    /** Nothing is recorded of an end: it goes on. */
    record NotRecorded() implements Ending {}

    /** Extended, and nothing is recorded of how long. */
    record ExtendedForSomeTime(Edtf last, Id extension) implements Ending {}

    /** As the parties signed it. */
    public static Ending signed(Term term) {
        if (term.unlimited()) {
            return new Unlimited(Optional.empty());
        }
        return term.end()
                .map(last -> term.tacitRenewal()
                        .<Ending>map(period -> new RenewedTacitly(new TacitRenewal(last, period)))
                        .orElseGet(() -> new On(last, Optional.empty())))
                .orElseGet(NotRecorded::new);
    }

    /** The last day, where it has one; a term that is renewed tacitly has none. */
    default Optional<Edtf> lastDay() {
        return switch (this) {
            case On dated -> Optional.of(dated.last());
            case ExtendedForSomeTime extended -> Optional.of(extended.last());
            case RenewedTacitly _, Unlimited _, NotRecorded _ -> Optional.empty();
        };
    }

    /** The decision that made it so, where it is not as the parties signed it. */
    default Optional<Id> extendedBy() {
        return switch (this) {
            case On dated -> dated.extension();
            case Unlimited endless -> endless.extension();
            case ExtendedForSomeTime extended -> Optional.of(extended.extension());
            case RenewedTacitly _, NotRecorded _ -> Optional.empty();
        };
    }

    /** Whether the term is over on this day. */
    default Certainty over(LocalDate day) {
        return switch (this) {
            case On dated -> Dating.over(dated.last(), day);
            case ExtendedForSomeTime extended -> Certainties.all(Dating.over(extended.last(), day), Certainty.PERHAPS);
            case RenewedTacitly _, Unlimited _, NotRecorded _ -> Certainty.NO;
        };
    }
}
