package org.wettstein.portal.earth;

/** What can be seen from home: the azimuthal equidistant projection (Snyder, Map Projections, 1987, chapter 25). */
public record Horizon(Spot home, Spot east, Spot north) {

    public static Horizon of(Spot home) {
        var east = Math.hypot(home.x(), home.y()) < 1e-9
                ? new Spot(0, 1, 0) // at a pole any direction will do
                : new Spot(-home.y(), home.x(), 0).normal();
        return new Horizon(home, east, home.cross(east));
    }

    public Bearing bearing(Spot spot) {
        return new Bearing(home.angle(spot), Math.atan2(spot.dot(east), spot.dot(north)));
    }
}
