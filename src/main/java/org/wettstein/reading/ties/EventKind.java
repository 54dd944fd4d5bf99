package org.wettstein.reading.ties;

/** What a page dates besides starts and signed texts. */
public enum EventKind {
    /** A term that was to come. */
    PLANNED_TERM,
    /** The two sides agreed on something in a meeting; nothing is said to have been signed there. */
    SETTLED,
    VISIT,
    EXCHANGE,
    GIFT;

    /** Whether something happened between the partners, and not only on paper. */
    public boolean activity() {
        return this == VISIT || this == EXCHANGE || this == GIFT;
    }
}
