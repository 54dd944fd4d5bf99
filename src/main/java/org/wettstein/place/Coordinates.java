package org.wettstein.place;

import java.math.BigDecimal;
import org.wettstein.language.IllegalFact;

/**
 * Where a place lies on the Earth (WGS 84).
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    public Coordinates {
        within(latitude, 90, "latitude");
        within(longitude, 180, "longitude");
    }

    private static void within(BigDecimal degrees, int limit, String name) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new IllegalFact(name, degrees.toPlainString());
        }
    }
}
