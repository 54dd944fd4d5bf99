package org.wettstein.reading.proposal;

import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;

/**
 * What a page says and only a person can take over, however plainly it is said: who took part, that a tie is over.
 *
 * @param record the tie, which the register has or which is proposed with it
 * @param name of the person, in the page's words
 * @param office of the person
 */
public record ForAPerson(
        Matter matter, Id record, Optional<String> name, Optional<String> office, Quoted quote, Confidence confidence) {

    /** What there is to judge. */
    public enum Matter {
        PERSON,
        ENDED,
        SUSPENDED,
        /** A gift whose giver the page does not tell. */
        GIFT
    }
}
