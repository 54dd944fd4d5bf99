package org.wettstein.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;

/**
 * All states of one record, oldest first.
 *
 * @param states never empty
 */
public record History(Id id, List<State> states) {

    public History {
        states = List.copyOf(states);
    }

    History and(State newest) {
        return new History(id, Stream.concat(states.stream(), Stream.of(newest)).toList());
    }

    /** The same with the content of {@code item} gone. */
    History without(Hash item) {
        return new History(
                id,
                states.stream()
                        .map(state ->
                                state instanceof State.Told told && told.item().equals(item)
                                        ? new State.Withheld(told.position(), item)
                                        : state)
                        .toList());
    }

    public State newest() {
        return states.getLast();
    }

    /** The state at {@code version}; empty if the record was not there yet. */
    public Optional<State> at(long version) {
        for (int i = states.size() - 1; i >= 0; i--) {
            if (states.get(i).position() <= version) {
                return Optional.of(states.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the public may know of the record at all: the newest state that is no retirement decides for all versions,
     * so that withdrawing a record hides it everywhere.
     */
    boolean publicOn(LocalDate today) {
        for (int i = states.size() - 1; i >= 0; i--) {
            var state = states.get(i);
            if (!(state instanceof State.Retired)) {
                return state instanceof State.Told told && told.visibility().publicOn(today);
            }
        }
        return false;
    }
}
