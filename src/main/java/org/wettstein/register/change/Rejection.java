package org.wettstein.register.change;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.register.codec.Misfit;

/**
 * Why a change was refused.
 *
 * @param step the number of the step in the change, from 1; absent if the rule looks at records, not at steps
 * @param record absent if it is the change as a whole, or if the step names no record that could exist
 * @param field path in the record, or a key of the step; empty if it is the record as a whole
 * @param key message key beside {@code org.wettstein.register}
 */
public record Rejection(
        Optional<Integer> step, Optional<Id> record, String field, String key, Map<String, String> arguments) {

    public Rejection {
        arguments = Map.copyOf(arguments);
    }

    public Rejection(Id record, String field, String key, Map<String, String> arguments) {
        this(Optional.empty(), Optional.of(record), field, key, arguments);
    }

    /** Of the change as a whole. */
    public static Rejection of(String key, Map<String, String> arguments) {
        return new Rejection(Optional.empty(), Optional.empty(), "", key, arguments);
    }

    public static Rejection of(Id record, Misfit misfit) {
        return new Rejection(record, misfit.field(), misfit.key(), misfit.arguments());
    }

    public Rejection at(int number) {
        return new Rejection(Optional.of(number), record, field, key, arguments);
    }
}
