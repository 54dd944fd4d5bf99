package org.wettstein.portal.map;

import org.wettstein.journal.Id;
import org.wettstein.portal.earth.Bearing;
import org.wettstein.portal.frame.Linked;

/**
 * Somebody whom the holder is tied to, where it lies as seen from home.
 *
 * @param standing of the tie, in a word or two
 * @param past whether the tie no longer runs
 */
record Partner(Id tie, Linked name, String standing, boolean past, Bearing bearing) {
    /** Nearer than this a partner lies at home. */
    private static final double HOME = Bearing.angle(1);

    boolean atHome() {
        return bearing.angle() < HOME;
    }
}
