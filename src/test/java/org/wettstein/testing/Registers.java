package org.wettstein.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Register;
import org.wettstein.register.State;

/**
 * Registers without a journal: {@code Registers.of(tie, framework, decision)} holds these public records at version 1,
 * {@code Registers.with(register, new Visibility.Internal(), note)} is the same with a further entry. Nothing is judged.
 */
public final class Registers {
    private Registers() {}

    public static Register of(Record... records) {
        return of(List.of(records));
    }

    public static Register of(List<? extends Record> records) {
        return with(Register.empty(), new Visibility.Public(), records.toArray(Record[]::new));
    }

    /** The register after one more entry that sets these records. */
    public static Register with(Register register, Visibility visibility, Record... records) {
        SortedMap<Id, State> set = new TreeMap<>();
        for (var record : records) {
            var id = id(record);
            set.put(id, new State.Told(register.version() + 1, Hash.of(id.toString()), visibility, record));
        }
        return register.trying(set);
    }

    /** The register after one more entry that takes this record out of it. */
    public static Register retiring(Register register, Id id) {
        return register.trying(new TreeMap<>(Map.of(id, new State.Retired(register.version() + 1))));
    }

    /** The register after one more entry that sets this record to something nobody may read. */
    public static Register withholding(Register register, Id id) {
        return register.trying(
                new TreeMap<>(Map.of(id, new State.Withheld(register.version() + 1, Hash.of(id.toString())))));
    }

    /** The id that every record of a register has. */
    public static Id id(Record record) {
        try {
            return (Id) record.getClass().getMethod("id").invoke(record);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
            throw new IllegalArgumentException("no record of a register: " + record, none);
        }
    }
}
