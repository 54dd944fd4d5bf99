package org.wettstein.register;

import org.wettstein.journal.Id;

/**
 * That a record in the journal is not in a form this version of the product knows, so that the register cannot be
 * served. The journal itself may be whole.
 */
public final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long position;
    private final transient Id record;
    private final String key;

    UnreadableRecord(long position, Id record, String key) {
        super(key + ": " + record + " at position " + position);
        this.position = position;
        this.record = record;
        this.key = key;
    }

    public long position() {
        return position;
    }

    public Id record() {
        return record;
    }

    /** {@code newer-form} or {@code misfit}. */
    public String key() {
        return key;
    }
}
