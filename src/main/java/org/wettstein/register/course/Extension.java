package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.agreement.Decision;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.journal.Id;

/** What a decision to extend makes of a term's end. */
record Extension(Decision decision) {

    /** From when the extension runs; empty if it just moves the end. */
    Optional<Edtf> begin() {
        return time().flatMap(time -> time.begin().date()).map(Edtf.class::cast);
    }

    /** Whether the term was over for at least a day before the extension begins. */
    boolean afterPause(Ending ending) {
        return ending instanceof Ending.On dated
                && begin().flatMap(Edtf::earliest)
                        .flatMap(from -> dated.last()
                                .latest()
                                .map(to -> to.isBefore(from) && to.plusDays(1).isBefore(from)))
                        .orElse(false);
    }

    Ending extend(Ending ending) {
        return switch (ending) {
            case Ending.On dated -> extend(dated.last());
            case Ending.ExtendedForSomeTime extended -> extend(extended.last());
            case Ending.RenewedTacitly(var renewal) ->
                extend(renewal.first())
                        .lastDay()
                        .<Ending>map(last -> new Ending.RenewedTacitly(new TacitRenewal(last, renewal.period())))
                        .orElse(ending);
            case Ending.NotRecorded _ ->
                last().<Ending>map(last -> new Ending.On(last, Optional.of(id())))
                        .orElse(ending);
            case Ending.Unlimited _ -> ending;
        };
    }

    private Ending extend(Edtf last) {
        if (time().filter(time -> time.end() instanceof EdtfInterval.End.Open).isPresent()) {
            return new Ending.Unlimited(Optional.of(id()));
        }
        return last().<Ending>map(
                        moved -> new Ending.On(latest(moved).isBefore(latest(last)) ? last : moved, Optional.of(id())))
                .orElseGet(() -> new Ending.ExtendedForSomeTime(last, id()));
    }

    /** The new end: that of an interval, or the date itself. */
    private Optional<Edtf> last() {
        return time().isPresent()
                ? time().flatMap(time -> time.end().date()).map(Edtf.class::cast)
                : decision.effective();
    }

    private Optional<EdtfInterval> time() {
        return decision.effective().filter(EdtfInterval.class::isInstance).map(EdtfInterval.class::cast);
    }

    private Id id() {
        return decision.id();
    }

    private static LocalDate latest(Edtf date) {
        return date.latest().orElse(LocalDate.MAX);
    }
}
