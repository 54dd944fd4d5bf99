package org.wettstein.portal.earth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** An outline with no more points than an eye can see (Douglas and Peucker, Cartographica 10, 1973). */
public record Outline(List<Point> points) {

    /** @param tolerance how far a shore may move */
    public Outline simplified(double tolerance) {
        if (points.size() < 4) {
            return this;
        }
        var kept = new BitSet(points.size());
        int far = farthest();
        kept.set(0);
        kept.set(far);
        kept.set(points.size() - 1);
        simplify(0, far, tolerance, kept);
        simplify(far, points.size() - 1, tolerance, kept);
        var simple = new ArrayList<Point>();
        kept.stream().forEach(index -> simple.add(points.get(index)));
        return new Outline(simple);
    }

    /** Without the sign that tells on which side the land is. */
    public double area() {
        double area = 0;
        var last = points.getLast();
        for (var point : points) {
            area += last.x() * point.y() - point.x() * last.y();
            last = point;
        }
        return Math.abs(area) / 2;
    }

    /** A closed outline needs a second fixed point. */
    private int farthest() {
        int far = 0;
        for (int index = 1; index < points.size(); index++) {
            if (points.getFirst().distance(points.get(index))
                    > points.getFirst().distance(points.get(far))) {
                far = index;
            }
        }
        return far;
    }

    private record Stretch(int first, int last) {}

    private void simplify(int first, int last, double tolerance, BitSet kept) {
        var open = new ArrayDeque<>(List.of(new Stretch(first, last)));
        while (!open.isEmpty()) {
            var stretch = open.removeLast();
            int middle = outermost(stretch);
            if (middle > 0
                    && points.get(middle).distance(points.get(stretch.first), points.get(stretch.last)) > tolerance) {
                kept.set(middle);
                open.add(new Stretch(stretch.first, middle));
                open.add(new Stretch(middle, stretch.last));
            }
        }
    }

    private int outermost(Stretch stretch) {
        int outermost = 0;
        double distance = -1;
        for (int index = stretch.first + 1; index < stretch.last; index++) {
            double far = points.get(index).distance(points.get(stretch.first), points.get(stretch.last));
            if (far > distance) {
                distance = far;
                outermost = index;
            }
        }
        return outermost;
    }
}
