package org.wettstein.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.wettstein.portal.earth.Bearing;
import org.wettstein.portal.earth.Disc;

/** The circles of equal distance from home, in round kilometres, and the direction in which they say so. */
record Circles(Disc disc, List<Partner> partners) {
    private static final int MOST = 5;
    /** A circle beyond this share of the reach would crowd the rim. */
    private static final double OUTERMOST = 0.94;

    private static final double NORTH_KEPT_FREE = Math.toRadians(20);

    /** @param radius in units of the drawing */
    record Circle(long kilometres, double radius) {}

    List<Circle> list() {
        double reach = new Bearing(disc.reach(), 0).kilometres();
        long step = LongStream.iterate(10, ten -> ten * 10)
                .flatMap(ten -> LongStream.of(ten, ten * 2, ten * 5))
                .filter(round -> reach / round < MOST + 1)
                .findFirst()
                .orElseThrow();
        return LongStream.rangeClosed(1, MOST)
                .map(count -> count * step)
                .filter(kilometres -> kilometres < reach * OUTERMOST)
                .mapToObj(kilometres -> new Circle(kilometres, disc.radius(Bearing.angle((double) kilometres))))
                .toList();
    }

    /** The azimuth that lies farthest from all lines. */
    double labelled() {
        var taken = new ArrayList<Double>();
        taken.add(0.0);
        partners.stream()
                .filter(partner -> !partner.atHome())
                .map(partner -> partner.bearing().azimuth())
                .forEach(taken::add);
        return IntStream.range(0, 72)
                .mapToObj(fifth -> Math.toRadians(fifth * 5.0))
                .filter(azimuth -> Math.abs(Math.IEEEremainder(azimuth, 2 * Math.PI)) > NORTH_KEPT_FREE)
                .max((one, other) -> Double.compare(free(one, taken), free(other, taken)))
                .orElse(Math.PI);
    }

    private static double free(double azimuth, List<Double> taken) {
        return taken.stream()
                .mapToDouble(other -> Math.abs(Math.IEEEremainder(azimuth - other, 2 * Math.PI)))
                .min()
                .orElse(Math.PI);
    }
}
