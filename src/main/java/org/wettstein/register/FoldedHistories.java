package org.wettstein.register;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;

/** Histories that grow with the journal: one thread adds, any number read without locks. */
final class FoldedHistories implements Histories {
    private final Map<String, NavigableMap<Id, History>> byKind = new ConcurrentHashMap<>();
    private final Namings namings = new Namings();

    @Override
    public Optional<History> find(Id id) {
        return Optional.ofNullable(kind(id.kind()).get(id));
    }

    @Override
    public Stream<History> ofKind(String kind) {
        return kind(kind).values().stream();
    }

    @Override
    public Stream<Id> naming(String kind, Id id) {
        return namings.of(id, kind);
    }

    /** What names others can be found by them as soon as it is there itself. */
    void add(Id id, State state) {
        if (state instanceof State.Told told) {
            namings.add(id, told.record());
        }
        kind(id.kind()).merge(id, new History(id, List.of(state)), (history, _) -> history.and(state));
    }

    void withhold(Hash item) {
        byKind.values().forEach(histories -> histories.replaceAll((_, history) -> history.without(item)));
    }

    private NavigableMap<Id, History> kind(String kind) {
        return byKind.computeIfAbsent(kind, _ -> new ConcurrentSkipListMap<>());
    }
}
