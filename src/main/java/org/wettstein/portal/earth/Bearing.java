package org.wettstein.portal.earth;

/**
 * Where something lies as seen from home.
 *
 * @param angle how far on the great circle, in radians
 * @param azimuth in which direction, in radians from north by east; of no meaning at home and opposite to it
 */
public record Bearing(double angle, double azimuth) {
    /** The mean radius of the Earth (IUGG). */
    private static final double EARTH = 6371.0088;

    private static final int EXACT_BELOW = 100;

    public double kilometres() {
        return angle * EARTH;
    }

    /** To ten kilometres from a hundred on: a city, let alone a state, is no point. */
    public long roundKilometres() {
        return kilometres() < EXACT_BELOW ? Math.round(kilometres()) : Math.round(kilometres() / 10) * 10;
    }

    public static double angle(double kilometres) {
        return kilometres / EARTH;
    }

    /** By how much one has to turn to see another one, between −π and π. */
    public double turn(Bearing other) {
        return Math.IEEEremainder(other.azimuth - azimuth, 2 * Math.PI);
    }
}
