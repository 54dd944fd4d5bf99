package org.wettstein.portal.earth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the map fills is land, wherever its centre lies and wherever it is cut. */
class ShoresTest {
    private static final Map<String, Spot> HOMES = Map.of(
            "Basel", Spot.of(47.56, 7.59),
            "Madrid", Spot.of(40.42, -3.70),
            "Wellington", Spot.of(-41.29, 174.78),
            "Honolulu", Spot.of(21.31, -157.86),
            "the pole", Spot.of(-90, 0),
            "the sea opposite to Basel", Spot.of(-47.56, -172.41));

    private static final List<Spot> LAND = List.of(
            Spot.of(47, 8),
            Spot.of(40, -4),
            Spot.of(40, -100),
            Spot.of(-25, 134),
            Spot.of(60, 100),
            Spot.of(67, 178),
            Spot.of(67, -176),
            Spot.of(-89, 0),
            Spot.of(-86, 180),
            Spot.of(20, 10),
            Spot.of(-10, -55),
            Spot.of(72, -40));

    private static final List<Spot> SEA = List.of(
            Spot.of(0, -30),
            Spot.of(40, -40),
            Spot.of(0, -150),
            Spot.of(-50, 180),
            Spot.of(55, 180),
            Spot.of(-40, -120),
            Spot.of(89, 0),
            Spot.of(-30, 80),
            Spot.of(42, 51),
            Spot.of(35, 18));

    @Test
    void fillsLandAndNoWater() {
        HOMES.forEach((name, home) -> {
            for (double degrees : List.of(175.0, 140.0, 95.0, 61.0, 40.0, 12.0, 3.0)) {
                var disc = new Disc(Math.toRadians(degrees));
                var chart = Chart.of(home, disc, 1.2);
                LAND.forEach(spot -> assertFilled(name, home, disc, chart, spot, true));
                SEA.forEach(spot -> assertFilled(name, home, disc, chart, spot, false));
            }
        });
    }

    @Test
    void drawsNothingBeyondTheCircle() {
        var shores = new Shores(Horizon.of(HOMES.get("Wellington")), new Disc(Math.toRadians(100)));
        assertThat(shores.outlines()).flatExtracting(outline -> outline).allSatisfy(point -> assertThat(point.radius())
                .isLessThan(Disc.RADIUS + 1.0));
    }

    @Test
    void hasNoSeamWhereLongitudesBeginAnew() {
        var fiji = Spot.of(-16.8, 179.99);
        for (var ring : Land.rings(Math.toRadians(10))) {
            for (int index = 0; index < ring.length; index++) {
                var from = ring[index];
                var to = ring[(index + 1) % ring.length];
                boolean seam = Math.abs(from.y()) < 1e-6 && from.x() < 0 && Math.abs(to.y()) < 1e-6 && to.x() < 0;
                assertThat(seam && from.angle(to) > Math.toRadians(0.02))
                        .as("near %s".formatted(fiji.angle(from) < 0.1 ? "Fiji" : "180°"))
                        .isFalse();
            }
        }
    }

    private static void assertFilled(String name, Spot home, Disc disc, Chart chart, Spot spot, boolean filled) {
        var bearing = Horizon.of(home).bearing(spot);
        if (bearing.angle() < disc.reach() * 0.98) {
            assertThat(filled(chart, disc.point(bearing)))
                    .as("%s, seen from %s as far as %.0f°", spot, name, Math.toDegrees(disc.reach()))
                    .isEqualTo(filled);
        }
    }

    /** Even-odd, as the page fills it. */
    private static boolean filled(Chart chart, Point point) {
        boolean filled = false;
        for (var outline : chart.land()) {
            var last = outline.points().getLast();
            for (var next : outline.points()) {
                if ((next.y() > point.y()) != (last.y() > point.y())
                        && point.x()
                                < (last.x() - next.x()) * (point.y() - next.y()) / (last.y() - next.y()) + next.x()) {
                    filled = !filled;
                }
                last = next;
            }
        }
        return filled;
    }
}
