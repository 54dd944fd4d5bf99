package org.wettstein.journal;

import java.util.Map;
import org.wettstein.store.Refusal;

/** A line that is JSON and yet neither an item nor an entry, or not in its one canonical form. */
public final class MalformedLine extends Refusal {
    private static final long serialVersionUID = 1L;

    MalformedLine(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }
}
