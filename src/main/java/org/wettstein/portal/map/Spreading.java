package org.wettstein.portal.map;

import java.util.ArrayList;
import java.util.List;

/** Moves things on a line apart, no farther than they must be, and keeps their order. */
final class Spreading {
    private Spreading() {}

    /** Things that touch, moved as one. */
    private static final class Cluster {
        private double wished;
        private double size;
        private int count;

        void add(double wish, double length) {
            wished += wish - (size + length / 2);
            size += length;
            count++;
        }

        void swallow(Cluster next) {
            wished += next.wished - size * next.count;
            size += next.size;
            count += next.count;
        }

        double start(double from, double to) {
            return Math.max(from, Math.min(to - size, wished / count));
        }
    }

    /**
     * Where the middles come to lie.
     *
     * @param wishes where they should lie, in rising order
     * @param sizes how much room each needs
     * @param from where the line begins; it must be long enough for all
     */
    static List<Double> spread(List<Double> wishes, List<Double> sizes, double from, double to) {
        var clusters = new ArrayList<Cluster>();
        for (int index = 0; index < wishes.size(); index++) {
            var cluster = new Cluster();
            cluster.add(wishes.get(index), sizes.get(index));
            clusters.add(cluster);
            join(clusters, from, to);
        }
        return middles(clusters, sizes, from, to);
    }

    private static void join(List<Cluster> clusters, double from, double to) {
        while (clusters.size() > 1) {
            var last = clusters.getLast();
            var before = clusters.get(clusters.size() - 2);
            if (before.start(from, to) + before.size <= last.start(from, to)) {
                return;
            }
            before.swallow(last);
            clusters.removeLast();
        }
    }

    private static List<Double> middles(List<Cluster> clusters, List<Double> sizes, double from, double to) {
        var middles = new ArrayList<Double>();
        for (var cluster : clusters) {
            double start = cluster.start(from, to);
            for (int index = 0; index < cluster.count; index++) {
                double size = sizes.get(middles.size());
                middles.add(start + size / 2);
                start += size;
            }
        }
        return middles;
    }
}
