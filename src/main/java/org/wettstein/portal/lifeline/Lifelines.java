package org.wettstein.portal.lifeline;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * The lifelines of all ties, one line a tie.
 *
 * @param text how to read them
 * @param legend the forms and shapes that occur
 * @param ties none if there is nothing to be drawn
 */
public record Lifelines(LifeWords words, String text, Axis axis, List<Sign> legend, List<TieLine> ties) {

    /**
     * A tie in one line, and the same in words.
     *
     * @param since its first contact
     * @param agreements each with its title and term
     * @param happened how many visits, gifts and so on there were
     * @param ahead what comes next
     */
    public record TieLine(
            Linked name, String since, List<Told> agreements, List<String> happened, List<Told> ahead, Strip strip) {}

    /** Something with its time, in words. */
    public record Told(Linked what, String when) {}
}
