package org.wettstein.server;

import java.util.Locale;

/** How it stands with the journal of a running server. */
enum JournalState {
    /** Folded, sound and writable. */
    SERVING,
    /** Many entries that others wrote are still to be folded. */
    CATCHING_UP,
    /** What is stored ends otherwise than what was folded, or cannot be read. */
    BROKEN,
    /** The storage does not answer: what is shown is true as of its version, and nothing can be changed. */
    UNREACHABLE,
    /** The longest change would not find space. */
    DISK_FULL,
    /** The server was told to stop. */
    STOPPING;

    /** Whether requests may be sent here. */
    boolean isReady() {
        return this == SERVING || this == UNREACHABLE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
