package org.wettstein.portal.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final Spot BASEL = Spot.of(47.56, 7.59);

    @Test
    void measuresGreatCircles() {
        assertThat(Horizon.of(BASEL).bearing(Spot.of(31.2222, 121.4581)).kilometres())
                .isCloseTo(9060, within(15.0));
        assertThat(Horizon.of(Spot.of(0, 0)).bearing(Spot.of(0, 90)).kilometres())
                .isCloseTo(6371.0088 * Math.PI / 2, within(1e-6));
    }

    @Test
    void looksIntoTheDirectionInWhichOneSetsOut() {
        assertThat(direction(BASEL, Spot.of(50, 7.59))).isEqualTo(CompassPoint.NORTH);
        assertThat(direction(BASEL, Spot.of(36.7, 137.2))).isEqualTo(CompassPoint.NORTH_EAST);
        assertThat(direction(Spot.of(-41.29, 174.78), Spot.of(-41.29, -175)))
                .as("across 180°")
                .isEqualTo(CompassPoint.EAST);
        assertThat(direction(BASEL, Spot.of(25.8, -80.1))).isEqualTo(CompassPoint.WEST);
    }

    @Test
    void seesFromAPoleAsWell() {
        assertThat(Horizon.of(Spot.of(90, 0)).bearing(Spot.of(0, 10)).angle()).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void roundsWhatIsNoPointToTenKilometres() {
        assertThat(new Bearing(Bearing.angle(52.4), 0).roundKilometres()).isEqualTo(52);
        assertThat(new Bearing(Bearing.angle(9063), 0).roundKilometres()).isEqualTo(9060);
    }

    private static CompassPoint direction(Spot home, Spot other) {
        return CompassPoint.of(Horizon.of(home).bearing(other).azimuth());
    }
}
