package org.wettstein.portal.earth;

/** A point of the drawing; y grows downwards. */
public record Point(double x, double y) {

    public static Point at(double radius, double azimuth) {
        return new Point(radius * Math.sin(azimuth), -radius * Math.cos(azimuth));
    }

    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    public double radius() {
        return Math.hypot(x, y);
    }

    public double azimuth() {
        return Math.atan2(x, -y);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** How far it lies from the line between two others. */
    public double distance(Point from, Point to) {
        double length = from.distance(to);
        return length == 0
                ? distance(from)
                : Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length;
    }
}
