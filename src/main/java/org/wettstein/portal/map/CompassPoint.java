package org.wettstein.portal.map;

import java.util.Locale;

/** A direction in words. */
enum CompassPoint {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    /** @param azimuth radians from north by east */
    static CompassPoint of(double azimuth) {
        return values()[Math.floorMod(Math.round(azimuth / (2 * Math.PI) * values().length), values().length)];
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
