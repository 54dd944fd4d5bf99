package org.wettstein.place.gazetteer;

import java.util.List;

/**
 * A name found in running text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive; an «s» of the genitive is left outside
 * @param genitive whether such an «s» follows
 * @param ordinary what else the same words can mean
 * @param candidates the places it can mean, the most probable first
 */
public record Match(int start, int end, boolean genitive, OrdinaryUse ordinary, List<Candidate> candidates) {
    public Match {
        candidates = List.copyOf(candidates);
    }
}
