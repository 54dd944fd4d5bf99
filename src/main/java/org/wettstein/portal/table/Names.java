package org.wettstein.portal.table;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;

/** Names of records in a table: their order, and several in one cell. */
record Names(Visit visit) {

    /** One name leads to its page; several stand in a row. */
    Linked row(Stream<Id> records) {
        var names = records.filter(visit::shows).map(visit::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : Linked.plain(names.stream().map(Linked::words).collect(Collectors.joining(", ")));
    }

    /** As the language sorts. */
    <T> Comparator<T> order(Function<T, Id> id) {
        return Comparator.comparing(
                record -> visit.wording().name(id.apply(record)).words(), visit.alphabetical());
    }
}
