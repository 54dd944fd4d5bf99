package org.wettstein.register.preparing;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.change.Step;
import org.wettstein.register.codec.Reference;

/**
 * Somebody takes an entry back: every record that it touched is again what it was before. What was changed later, or what
 * others name by now, is kept and named.
 */
public record UndoingEntry(Entry entry, String reason) {

    /** @param register as the office sees it, at its newest version */
    public Preparation prepare(Register register, Actor actor) {
        if (entry.withholds().isPresent()) {
            return refused("withholding-not-undone");
        }
        var touched = touched();
        var undone = new TreeSet<Id>(
                touched.stream().filter(id -> restorable(register, id)).toList());
        keepWhatIsNamed(register, undone);
        if (undone.isEmpty()) {
            return refused("nothing-to-undo");
        }
        var steps = undone.stream().map(id -> step(register, id)).toList();
        var change = new Change(actor, reason, steps, Optional.empty(), Optional.of(entry.position()));
        touched.removeAll(undone);
        return new Preparation.Prepared(change, List.copyOf(touched));
    }

    private Set<Id> touched() {
        var touched = new TreeSet<>(entry.sets().keySet());
        touched.addAll(entry.retires());
        return touched;
    }

    /** The entry's own state still stands there, and what stood before it can still be told. */
    private boolean restorable(Register register, Id id) {
        return register.anyState(id)
                        .filter(state -> state.position() == entry.position() && !(state instanceof State.Withheld))
                        .isPresent()
                && before(register, id).filter(State.Withheld.class::isInstance).isEmpty();
    }

    private Optional<State> before(Register register, Id id) {
        return register.states(id).stream()
                .filter(state -> state.position() < entry.position())
                .reduce((_, later) -> later);
    }

    /** What the entry created is kept as long as a record names it that stays; and with it all that it names itself. */
    private void keepWhatIsNamed(Register register, Set<Id> undone) {
        boolean keeping = true;
        while (keeping) {
            var created = undone.stream().filter(id -> created(register, id)).collect(toSet());
            var named = created.isEmpty() ? Set.<Id>of() : named(register, undone);
            created.retainAll(named);
            keeping = undone.removeAll(created);
        }
    }

    private boolean created(Register register, Id id) {
        return before(register, id).filter(State.Told.class::isInstance).isEmpty();
    }

    /** Everything that is named in the register as it would be. */
    private Set<Id> named(Register register, Collection<Id> undone) {
        var staying = Kind.all().stream()
                .flatMap(register::stated)
                .filter(stated -> !undone.contains(stated.id()))
                .map(stated -> stated.record());
        var restored = undone.stream()
                .flatMap(id -> before(register, id).stream())
                .flatMap(state -> state instanceof State.Told told ? Stream.of(told.record()) : Stream.empty());
        return Stream.concat(staying, restored)
                .flatMap(record -> Reference.of(record).stream())
                .map(Reference::to)
                .collect(toSet());
    }

    private Step step(Register register, Id id) {
        var madeFrom = register.state(id).map(State.Told::item);
        return before(register, id)
                .flatMap(state -> state instanceof State.Told told ? Optional.of(told) : Optional.empty())
                .<Step>map(told -> new Step.Setting(id, told.visibility(), told.record(), madeFrom))
                .orElseGet(() -> new Step.Retiring(id, madeFrom));
    }

    private Preparation refused(String key) {
        return Preparation.refused(Rejection.of(key, Map.of("entry", Long.toString(entry.position()))));
    }
}
