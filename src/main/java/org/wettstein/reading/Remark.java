package org.wettstein.reading;

import java.util.Map;

/** Something that a reader should know about a page or its reading; words stand in this package's messages. */
public record Remark(String key, Map<String, String> arguments) {

    public Remark {
        arguments = Map.copyOf(arguments);
    }

    static Remark of(String key) {
        return new Remark(key, Map.of());
    }
}
