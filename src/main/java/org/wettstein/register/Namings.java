package org.wettstein.register;

import java.util.NavigableSet;
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

    private final NavigableSet<Naming> namings = new ConcurrentSkipListSet<>();

    /** That one record named another. */
    private record Naming(Id named, Id by) implements Comparable<Naming> {

        @Override
        public int compareTo(Naming other) {
            int order = named.compareTo(other.named);
            return order == 0 ? by.compareTo(other.by) : order;
        }
    }

    void add(Id by, Record record) {
        Reference.of(record).forEach(reference -> namings.add(new Naming(reference.to(), by)));
    }

    /** In the order of the ids. */
    Stream<Id> of(Id named, String kind) {
        return namings.tailSet(new Naming(named, new Id(kind, FIRST_NAME))).stream()
                .takeWhile(naming ->
                        naming.named().equals(named) && naming.by().kind().equals(kind))
                .map(Naming::by);
    }
}
