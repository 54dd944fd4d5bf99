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

    @Override
    public Optional<History> find(Id id) {
        return Optional.ofNullable(kind(id.kind()).get(id));
    }

    @Override
    public Stream<History> ofKind(String kind) {
        return kind(kind).values().stream();
    }

    void add(Id id, State state) {
        kind(id.kind()).merge(id, new History(id, List.of(state)), (history, _) -> history.and(state));
    }

    void withhold(Hash item) {
        byKind.values().forEach(histories -> histories.replaceAll((_, history) -> history.without(item)));
    }

    private NavigableMap<Id, History> kind(String kind) {
        return byKind.computeIfAbsent(kind, _ -> new ConcurrentSkipListMap<>());
    }
}
