package org.wettstein.journal.plaintext;

import java.util.Map;
import org.wettstein.store.Refusal;

/** A file that is not imported: the first line that is wrong, and why. Nothing of it was written. */
public final class ImportRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Refusal why;

    ImportRefused(long line, Refusal why) {
        super("journal.import.line", Map.of("line", line, "why", why), why);
        this.line = line;
        this.why = why;
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }

    public Refusal why() {
        return why;
    }
}
