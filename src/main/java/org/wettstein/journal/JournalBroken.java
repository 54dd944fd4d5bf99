package org.wettstein.journal;

import java.util.HashMap;
import java.util.Map;
import org.wettstein.store.Refusal;

/** A journal that does not add up, and the first position at which it does not. Such a journal is not served. */
public final class JournalBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long position;

    public JournalBroken(long position, String key, Map<String, Object> arguments) {
        super(key, at(position, arguments));
        this.position = position;
    }

    private static Map<String, Object> at(long position, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("entry", position);
        return all;
    }

    public long position() {
        return position;
    }
}
