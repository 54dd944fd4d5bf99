package org.wettstein.portal.earth;

import org.wettstein.place.Coordinates;

/** A point of the Earth as the direction in which it lies from the Earth's centre: a vector of length 1. */
public record Spot(double x, double y, double z) {

    public static Spot of(Coordinates coordinates) {
        return of(coordinates.latitude().doubleValue(), coordinates.longitude().doubleValue());
    }

    /** @param latitude degrees north
     *  @param longitude degrees east */
    public static Spot of(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new Spot(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
    }

    /** The great circle between two spots in radians, exact for the near ones too. */
    public double angle(Spot other) {
        return Math.atan2(cross(other).length(), dot(other));
    }

    /** A spot on the great circle to another one, which must not lie opposite. */
    public Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share).normal();
    }

    public double dot(Spot other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Spot cross(Spot other) {
        return new Spot(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public Spot normal() {
        double length = length();
        return new Spot(x / length, y / length, z / length);
    }

    private double length() {
        return Math.sqrt(dot(this));
    }
}
