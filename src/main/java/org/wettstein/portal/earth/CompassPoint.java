package org.wettstein.portal.earth;

import java.util.Locale;

/** A direction in words. */
public enum CompassPoint {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    /** @param azimuth radians from north by east */
    public static CompassPoint of(double azimuth) {
        return values()[Math.floorMod(Math.round(azimuth / (2 * Math.PI) * values().length), values().length)];
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
