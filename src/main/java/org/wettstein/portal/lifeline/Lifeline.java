package org.wettstein.portal.lifeline;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * The life of one tie with everything named, at once a table and a drawing.
 *
 * @param text how to read it
 * @param rows in the order of time; none if there is nothing to be drawn
 */
public record Lifeline(LifeWords words, String text, Axis axis, List<Sign> legend, List<Row> rows) {

    /** Something that happened, ran, or is to come. */
    public record Row(String when, String kind, Linked what, Strip strip) {}
}
