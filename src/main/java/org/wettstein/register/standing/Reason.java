package org.wettstein.register.standing;

import java.util.Map;

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
}
