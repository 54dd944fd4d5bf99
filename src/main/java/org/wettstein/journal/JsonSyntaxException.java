package org.wettstein.journal;

import java.util.HashMap;
import java.util.Map;
import org.wettstein.store.Refusal;

/** What is wrong with a text that should be JSON, and where. */
public final class JsonSyntaxException extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int position;

    JsonSyntaxException(String reason, int position, Map<String, Object> arguments) {
        super(reason, at(position, arguments));
        this.position = position;
    }

    JsonSyntaxException(String reason, int position, Map<String, Object> arguments, Throwable cause) {
        super(reason, at(position, arguments), cause);
        this.position = position;
    }

    private static Map<String, Object> at(int position, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("position", position + 1);
        return all;
    }

    /** Counted from 0, in UTF-16 code units (in bytes where the bytes were not UTF-8). The argument counts from 1. */
    public int position() {
        return position;
    }
}
