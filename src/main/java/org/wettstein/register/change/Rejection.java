package org.wettstein.register.change;

import java.util.Map;
import org.wettstein.journal.Id;
import org.wettstein.register.codec.Misfit;

/**
 * Why a change was refused.
 *
 * @param field path in the record; empty if it is the record as a whole
 * @param key message key in this package's messages
 */
public record Rejection(Id record, String field, String key, Map<String, String> arguments) {

    public Rejection {
        arguments = Map.copyOf(arguments);
    }

    public static Rejection of(Id record, Misfit misfit) {
        return new Rejection(record, misfit.field(), misfit.key(), misfit.arguments());
    }
}
