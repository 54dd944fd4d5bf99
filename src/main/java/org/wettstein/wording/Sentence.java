package org.wettstein.wording;

import java.util.List;
import org.wettstein.journal.Id;

/**
 * A sentence about the register.
 *
 * @param records the records whose facts it tells, so that a page can point at their sources
 */
public record Sentence(String text, List<Id> records) {

    public Sentence {
        records = List.copyOf(records);
    }
}
