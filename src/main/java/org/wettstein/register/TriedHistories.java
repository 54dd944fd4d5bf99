package org.wettstein.register;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.codec.Reference;

/**
 * Histories as they would be after a change that nobody has accepted yet.
 *
 * @param tried the new state of every record the change touches
 */
record TriedHistories(Histories before, SortedMap<Id, State> tried) implements Histories {

    @Override
    public Optional<History> find(Id id) {
        var state = tried.get(id);
        return state == null ? before.find(id) : Optional.of(after(id, state));
    }

    @Override
    public Stream<History> ofKind(String kind) {
        var all = new TreeMap<Id, History>();
        before.ofKind(kind).forEach(history -> all.put(history.id(), history));
        tried.forEach((id, state) -> {
            if (id.kind().equals(kind)) {
                all.put(id, after(id, state));
            }
        });
        return all.values().stream();
    }

    @Override
    public Stream<Id> naming(String kind, Id id) {
        return Stream.concat(
                        before.naming(kind, id),
                        tried.keySet().stream().filter(by -> by.kind().equals(kind) && names(by, id)))
                .sorted()
                .distinct();
    }

    private boolean names(Id by, Id id) {
        return tried.get(by) instanceof State.Told told && Reference.names(told.record(), id);
    }

    private History after(Id id, State state) {
        return before.find(id).map(history -> history.and(state)).orElseGet(() -> new History(id, List.of(state)));
    }
}
