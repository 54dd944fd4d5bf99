package org.wettstein.reading.together;

import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.source.Claim;
import org.wettstein.source.Value;

/**
 * What one page says of one property.
 *
 * @param claim whether it tells the whole of a set or a part of it
 * @param sort what sort of thing is told, where a property has several: a planned term, an agreement in a meeting
 */
public record Telling(String page, Claim claim, Value value, Sort sort, Quoted quote, Confidence confidence) {

    /** How a page puts a date or term. */
    public enum Sort {
        PLAIN,
        /** It was to come. */
        PLANNED,
        /** What was agreed on that day, and not signed. */
        SETTLED
    }

    boolean sameWords(Telling other) {
        return page.equals(other.page) && claim == other.claim && value.equals(other.value) && sort == other.sort;
    }
}
