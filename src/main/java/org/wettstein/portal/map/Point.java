package org.wettstein.portal.map;

/** A point of the drawing; y grows downwards. */
record Point(double x, double y) {

    static Point at(double radius, double azimuth) {
        return new Point(radius * Math.sin(azimuth), -radius * Math.cos(azimuth));
    }

    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double radius() {
        return Math.hypot(x, y);
    }

    double azimuth() {
        return Math.atan2(x, -y);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** How far it lies from the line between two others. */
    double distance(Point from, Point to) {
        double length = from.distance(to);
        return length == 0
                ? distance(from)
                : Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length;
    }
}
