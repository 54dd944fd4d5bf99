package org.wettstein.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wettstein.pairs.SortedPairs;

/**
 * One line of the journal: which records changed, when, by whom and why, linked to the entry before by its hash.
 *
 * @param position 1, 2, 3 … without gaps
 * @param previous the hash of the entry before; of the first, {@link #beginning(Id)}
 * @param time UTC, whole milliseconds, never before the entry before
 * @param reason the hash of an item of the kind {@code reason}
 * @param batch what one import or reading changed together
 * @param undoes the position of the entry that this one takes back
 */
public record Entry(
        long position,
        Hash previous,
        Instant time,
        Actor actor,
        Hash reason,
        Optional<Id> batch,
        Optional<Long> undoes,
        SortedMap<Id, Hash> sets,
        SortedSet<Id> retires,
        Optional<Withholding> withholds) {

    public Entry {
        if (position < 1
                || undoes.filter(earlier -> earlier < 1 || earlier >= position).isPresent()) {
            throw new IllegalArgumentException("an entry stands at 1 or later and undoes an earlier one");
        }
        if (!time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("an entry's time is in whole milliseconds: " + time);
        }
        if (!retires.isEmpty() && !Collections.disjoint(retires, sets.keySet())) {
            throw new IllegalArgumentException("an entry sets a record or retires it");
        }
        sets = SortedPairs.of(sets);
        retires = retires.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(retires));
    }

    /** What the first entry of a register links to, and the head of an empty journal: the hash of the register's id. */
    public static Hash beginning(Id register) {
        return Hash.of(register.toString());
    }

    /**
     * Reads an entry that must stand in its canonical form.
     *
     * @throws JsonSyntaxException if it is no JSON
     * @throws MalformedLine if it is no entry
     */
    public static Entry parse(String canonical) {
        return EntryForm.read(Fields.of(Json.parse(canonical)).requireCanonical(canonical));
    }

    public String canonical() {
        return EntryForm.write(this).canonical();
    }

    public Hash hash() {
        return Hash.of(canonical());
    }
}
