package org.wettstein.portal.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that stand beside their dots on a picture, none upon another, upon a dot or over the edge: a name without
 * room is left out, because the page has them all.
 */
final class Captions {
    private static final double LETTERS = 0.72;
    private static final double GAP = 5;

    private final Rectangle2D edge;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Caption> placed = new ArrayList<>();

    /**
     * A name on a picture.
     *
     * @param x where its first letter begins
     * @param y the line it stands on
     */
    record Caption(String words, double x, double y) {}

    /** @param dots the squares around them, home's included */
    Captions(Rectangle2D edge, List<Rectangle2D> dots) {
        this.edge = edge;
        taken.addAll(dots);
    }

    /** Right of its dot, else left of it, below or above. */
    void place(String words, double width, float size, Rectangle2D dot) {
        double height = size * LETTERS;
        double middle = dot.getCenterY() - height / 2;
        double centred = dot.getCenterX() - width / 2;
        Stream.of(
                        new Rectangle2D.Double(dot.getMaxX() + GAP, middle, width, height),
                        new Rectangle2D.Double(dot.getX() - GAP - width, middle, width, height),
                        new Rectangle2D.Double(centred, dot.getMaxY() + GAP, width, height),
                        new Rectangle2D.Double(centred, dot.getY() - GAP - height, width, height))
                .filter(place -> edge.contains(place) && taken.stream().noneMatch(place::intersects))
                .findFirst()
                .ifPresent(place -> {
                    taken.add(place);
                    placed.add(new Caption(words, place.getX(), place.getMaxY()));
                });
    }

    List<Caption> list() {
        return List.copyOf(placed);
    }
}
