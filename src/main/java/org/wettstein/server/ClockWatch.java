package org.wettstein.server;

import java.time.Duration;
import java.time.InstantSource;
import org.wettstein.journal.Journal;
import org.wettstein.store.Refusal;

/** Looks whether the machine's clock and the journal's agree: pages show the day of the one, entries bear at least the other. */
record ClockWatch(Journal journal, InstantSource clock) {
    /** What clocks that are kept differ by at most. */
    private static final Duration LENIENCE = Duration.ofMinutes(1);

    /** Whether the newest entry is of a time that has yet to come here: this clock is behind, or the one it was written by was ahead. */
    boolean isBehind() {
        try {
            long head = journal.head();
            return head > 0
                    && journal.entry(head).time().isAfter(clock.instant().plus(LENIENCE));
        } catch (Refusal unreadable) {
            return false;
        }
    }
}
