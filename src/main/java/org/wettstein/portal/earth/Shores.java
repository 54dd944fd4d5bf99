package org.wettstein.portal.earth;

import java.util.ArrayList;
import java.util.List;

/**
 * The shores within sight of home, each a closed outline; even-odd filling of all of them together is the land.
 *
 * <p>What lies beyond the circle is drawn back to it along its own direction. That moves no shore across a point within
 * the circle, so the land within stays what it was, also where it surrounds home or the point opposite to it.
 */
record Shores(Horizon horizon, Disc disc) {
    /** An edge of the data is no longer than this when it is drawn as a straight line. */
    private static final double STEP = Math.toRadians(1);

    private static final double ARC = Math.toRadians(3);

    List<List<Point>> outlines() {
        var outlines = new ArrayList<List<Point>>();
        double land = 0;
        for (var ring : Land.rings(disc.reach())) {
            var bearings = dense(ring);
            land += area(bearings);
            outlines.add(outline(bearings));
        }
        if (land < 0) {
            outlines.add(arc(0, 2 * Math.PI)); // the point opposite to home lies on land
        }
        outlines.removeIf(outline -> outline.size() < 3);
        return outlines;
    }

    /** Twice what the ring encloses in the projection; less than nothing if it keeps the land outside. */
    private static double area(List<Bearing> ring) {
        double area = 0;
        for (int index = 0; index < ring.size(); index++) {
            var one = ring.get(index);
            var next = ring.get((index + 1) % ring.size());
            area += one.angle() * next.angle() * Math.sin(one.turn(next));
        }
        return area;
    }

    /** With so many points that the great circles between them are as good as straight. */
    private List<Bearing> dense(Spot[] ring) {
        var bearings = new ArrayList<Bearing>(ring.length);
        for (int index = 0; index < ring.length; index++) {
            var from = ring[index];
            var to = ring[(index + 1) % ring.length];
            var bearing = horizon.bearing(from);
            int steps = steps(from, to, bearing.angle());
            bearings.add(bearing);
            for (int step = 1; step < steps; step++) {
                bearings.add(horizon.bearing(from.towards(to, step / (double) steps)));
            }
        }
        return bearings;
    }

    /** Far from home the projection stretches whatever goes round it. */
    private static int steps(Spot from, Spot to, double angle) {
        double stretch = angle < 1 ? 1 : Math.min(angle / Math.max(Math.sin(angle), 1e-3), 40);
        return (int) Math.ceil(from.angle(to) * stretch / STEP);
    }

    private List<Point> outline(List<Bearing> ring) {
        int start = 0;
        while (start < ring.size() && !disc.holds(ring.get(start))) {
            start++;
        }
        return start == ring.size() ? arc(0, turns(ring)) : outline(ring, start);
    }

    /** How often a ring that lies beyond the circle goes round it, in radians. */
    private static double turns(List<Bearing> ring) {
        double turned = 0;
        for (int index = 0; index < ring.size(); index++) {
            turned += ring.get(index).turn(ring.get((index + 1) % ring.size()));
        }
        return turned;
    }

    /** @param start the index of a point within the circle */
    private List<Point> outline(List<Bearing> ring, int start) {
        var outline = new ArrayList<Point>();
        double left = 0;
        double turned = 0;
        for (int index = start; index < start + ring.size(); index++) {
            var from = ring.get(index % ring.size());
            var to = ring.get((index + 1) % ring.size());
            boolean within = disc.holds(from);
            if (within) {
                outline.add(disc.point(from));
            }
            if (within != disc.holds(to)) {
                var rim = disc.crossing(from, to);
                if (within) {
                    left = rim.azimuth();
                    turned = rim.turn(to);
                } else {
                    outline.addAll(arc(left, turned + from.turn(rim)));
                }
                outline.add(disc.point(rim));
            } else if (!within) {
                turned += from.turn(to);
            }
        }
        return outline;
    }

    /** Points along the circle, without its last one. */
    private static List<Point> arc(double from, double turn) {
        var arc = new ArrayList<Point>();
        int steps = (int) Math.ceil(Math.abs(turn) / ARC);
        for (int step = 0; step < steps && Math.abs(turn) > 1e-9; step++) {
            arc.add(Point.at(Disc.RADIUS, from + turn * step / steps));
        }
        return arc;
    }
}
