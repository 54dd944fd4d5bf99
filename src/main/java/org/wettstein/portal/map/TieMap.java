package org.wettstein.portal.map;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * The holder's partners on a map whose centre is home.
 *
 * @param text how to read it
 * @param description what there is to be seen, in a sentence
 * @param land as a path
 * @param rays from home to each partner
 * @param labels the names beside it; none where there is no room for all, and then numbers do instead
 * @param rows the same as a table; none if there is nothing to be drawn
 */
public record TieMap(
        MapWords words,
        String text,
        String description,
        String land,
        List<Circle> circles,
        List<Ray> rays,
        List<Label> labels,
        List<Row> rows) {

    /** A circle of equal distance. */
    public record Circle(long radius, String distance, long x, long y) {}

    /**
     * The line to a partner.
     *
     * @param past whether the tie no longer runs
     * @param leader from the partner to its number, as a path
     */
    public record Ray(long x, long y, boolean past, int number, long numberX, long numberY, String leader) {}

    /** A line of the table, in the order of the numbers. */
    public record Row(int number, Linked name, String distance, String direction, String standing) {}

    public boolean past() {
        return rays.stream().anyMatch(Ray::past);
    }
}
