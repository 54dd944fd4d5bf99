package org.wettstein.portal.earth;

import java.util.List;

/** Paths of a drawing (SVG 2, section 9.3) in whole units and, as that is short, in steps. */
public final class Paths {
    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;

    private Paths() {}

    public static String closed(List<Outline> outlines) {
        var paths = new Paths();
        for (var outline : outlines) {
            paths.draw(outline.points());
            paths.path.append('z');
        }
        return paths.path.toString();
    }

    public static String open(List<Point> points) {
        var paths = new Paths();
        paths.draw(points);
        return paths.path.toString();
    }

    private void draw(List<Point> points) {
        x = Math.round(points.getFirst().x());
        y = Math.round(points.getFirst().y());
        path.append('M').append(x).append(y < 0 ? "" : " ").append(y).append('l');
        points.forEach(this::to);
    }

    private void to(Point point) {
        long nextX = Math.round(point.x());
        long nextY = Math.round(point.y());
        if (nextX != x || nextY != y) {
            step(nextX - x);
            step(nextY - y);
        }
        x = nextX;
        y = nextY;
    }

    private void step(long length) {
        path.append(length < 0 || path.charAt(path.length() - 1) == 'l' ? "" : " ")
                .append(length);
    }
}
