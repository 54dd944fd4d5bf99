package org.wettstein.portal.earth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The land as it lies round a home, ready to be drawn.
 *
 * @param path the same as the path of a drawing
 */
public record Chart(List<Outline> land, String path) {
    private static final int KEPT = 64;

    private static final Map<Key, Chart> CHARTS = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Chart> eldest) {
            return size() > KEPT;
        }
    };

    /** @param tolerance how much of a shore's detail may be lost, in units of the drawing */
    private record Key(Spot home, Disc disc, double tolerance) {}

    /** The last ones are kept: shores stay where they are, and every page of a register has the same home. */
    public static Chart of(Spot home, Disc disc, double tolerance) {
        var key = new Key(home, disc, tolerance);
        synchronized (CHARTS) {
            return CHARTS.computeIfAbsent(key, Chart::draw);
        }
    }

    private static Chart draw(Key key) {
        double smallest = key.tolerance * key.tolerance * 8;
        var land = new Shores(Horizon.of(key.home), key.disc)
                .outlines().stream()
                        .map(Outline::new)
                        .filter(outline -> outline.area() >= smallest)
                        .map(outline -> outline.simplified(key.tolerance))
                        .toList();
        return new Chart(land, Paths.closed(land));
    }
}
