package org.wettstein.portal.map;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * A partner's name at the rim of the map.
 *
 * @param side {@code left} or {@code right} of the map
 * @param leader from the partner to its name, as a path
 */
public record Label(Linked name, List<Line> lines, String side, String leader) {

    /**
     * A line of it.
     *
     * @param shift from the line before, in the height of letters
     * @param quiet whether it is less than the name
     */
    public record Line(String words, long x, long y, String shift, boolean quiet) {}
}
