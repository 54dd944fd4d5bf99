package org.wettstein.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.codec.Reference;

/**
 * Which records have ever named which others: where to look for those that do so at one version. One thread adds, any
 * number read without locks.
 */
final class Namings {
    /** Comes before every other name that an id can have. */
    private static final String FIRST_NAME = "0";

    /** Where a list takes less than a set, and finds as fast. */
    private static final int FEW = 8;

    /** By whom each record is named: a list in order that is put anew for every one more, or a set that grows. */
    private final Map<Id, Collection<Id>> namings = new ConcurrentHashMap<>();

    void add(Id by, Record record) {
        for (var reference : Reference.of(record)) {
            namings.merge(reference.to(), List.of(by), (others, _) -> and(others, by));
        }
    }

    private static Collection<Id> and(Collection<Id> others, Id by) {
        if (others.contains(by)) {
            return others;
        }
        if (others.size() < FEW) {
            return Stream.concat(others.stream(), Stream.of(by)).sorted().toList();
        }
        var many = others instanceof NavigableSet<Id> set ? set : new ConcurrentSkipListSet<>(others);
        many.add(by);
        return many;
    }

    /** In the order of the ids. */
    Stream<Id> of(Id named, String kind) {
        return switch (namings.getOrDefault(named, List.of())) {
            case NavigableSet<Id> many ->
                many.tailSet(new Id(kind, FIRST_NAME)).stream()
                        .takeWhile(by -> by.kind().equals(kind));
            case Collection<Id> few -> few.stream().filter(by -> by.kind().equals(kind));
        };
    }
}
