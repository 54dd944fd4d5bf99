package org.wettstein.reading.text;

import java.util.Map;

/** What became of bytes that were to be a page. */
public sealed interface Opened {

    record Legible(Page page) implements Opened {}

    /**
     * It is no page, or none that can be read.
     *
     * @param key message key beside {@code org.wettstein.reading}
     */
    record Illegible(String key, Map<String, String> arguments) implements Opened {
        public Illegible {
            arguments = Map.copyOf(arguments);
        }
    }
}
