package org.wettstein.portal.earth;

/**
 * The circle that is drawn.
 *
 * @param reach how far it reaches from home, in radians
 */
public record Disc(double reach) {
    /** Of the drawing, in its own units; a screen shows about a third as many pixels. */
    public static final int RADIUS = 1000;

    public boolean holds(Bearing bearing) {
        return bearing.angle() <= reach;
    }

    public Point point(Bearing bearing) {
        return Point.at(radius(bearing.angle()), bearing.azimuth());
    }

    /** As {@link #point}, and at the rim for what lies beyond it. */
    public Point within(Bearing bearing) {
        return Point.at(Math.min(RADIUS, radius(bearing.angle())), bearing.azimuth());
    }

    public double radius(double angle) {
        return angle / reach * RADIUS;
    }

    /** Where the straight line from one to another meets the circle; one of them must lie within, one beyond. */
    public Bearing crossing(Bearing one, Bearing other) {
        var inner = point(holds(one) ? one : other);
        var outer = point(holds(one) ? other : one);
        double near = 0;
        double far = 1;
        for (int halving = 0; halving < 20; halving++) {
            double middle = (near + far) / 2;
            if (inner.towards(outer, middle).radius() <= RADIUS) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return new Bearing(reach, inner.towards(outer, near).azimuth());
    }
}
