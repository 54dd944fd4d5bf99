package org.wettstein.source;

import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;

/**
 * Internal words of the office on a record.
 *
 * @param about the record it is on
 */
public record Note(Id id, Id about, String words) {

    public Note {
        if (words.isBlank()) {
            throw new IllegalFact("blank-note");
        }
    }
}
