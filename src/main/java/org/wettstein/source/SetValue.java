package org.wettstein.source;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wettstein.journal.Id;

/** Several records without order: fields of cooperation, parties. */
public record SetValue(SortedSet<Id> members) implements Value {

    public SetValue {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    public static SetValue of(Set<Id> members) {
        return new SetValue(new TreeSet<>(members));
    }
}
