package org.wettstein.register.standing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why something is so, to be put into words elsewhere.
 *
 * @param key one of the keys that {@code docs/standing.md} lists
 * @param arguments dates ({@code Edtf}), records ({@code Id}) and periods under the names listed there, never words; one
 *     that is not recorded is left out
 */
public record Reason(String key, Map<String, Object> arguments) {

    public Reason {
        arguments = Map.copyOf(arguments);
    }

    static Reason of(String key) {
        return new Reason(key, Map.of());
    }

    Reason with(String name, Object argument) {
        var more = new TreeMap<>(arguments);
        more.put(name, argument);
        return new Reason(key, more);
    }

    Reason with(String name, Optional<?> argument) {
        return argument.map(recorded -> with(name, (Object) recorded)).orElse(this);
    }
}
