package org.wettstein.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.portal.earth.Disc;
import org.wettstein.portal.earth.Paths;
import org.wettstein.portal.earth.Point;
import org.wettstein.portal.map.Label.Line;

/**
 * The names beside the map, left and right, each in the direction of its partner and none upon another.
 *
 * @param brief whether the names stand alone, without distance and direction
 */
record Labels(Disc disc, MapWords words, boolean brief) {
    /** What a line needs on the smallest map that has names. */
    private static final double LINE = 120;

    private static final double BETWEEN = 24;
    private static final int EDGE = 1120;
    private static final int OFF = 60;

    /** A partner and what is to be read there. */
    private record Legend(Partner partner, List<String> lines) {

        double height() {
            return lines.size() * LINE + BETWEEN;
        }

        boolean right() {
            return Math.sin(partner.bearing().azimuth()) >= 0;
        }

        double wish() {
            return -Disc.RADIUS * Math.cos(partner.bearing().azimuth());
        }
    }

    /** Empty if there is no room for all. */
    Optional<List<Label>> list(List<Partner> partners) {
        var legends = partners.stream().map(this::legend).toList();
        var right = legends.stream().filter(Legend::right).toList();
        var left = legends.stream().filter(legend -> !legend.right()).toList();
        return fits(right) && fits(left)
                ? Optional.of(Stream.concat(side(right, "right").stream(), side(left, "left").reversed().stream())
                        .toList())
                : Optional.empty();
    }

    private static boolean fits(List<Legend> side) {
        return side.stream().mapToDouble(Legend::height).sum() <= 2 * EDGE;
    }

    private Legend legend(Partner partner) {
        var lines = new ArrayList<>(LineBreaks.lines(partner.name().words()));
        if (!brief) {
            lines.add(words.whereabouts(partner));
        }
        return new Legend(partner, lines);
    }

    /** From top to bottom. */
    private List<Label> side(List<Legend> legends, String side) {
        var sorted = legends.stream()
                .sorted(Comparator.comparingDouble(Legend::wish))
                .toList();
        var middles = Spreading.spread(
                sorted.stream().map(Legend::wish).toList(),
                sorted.stream().map(Legend::height).toList(),
                -EDGE,
                EDGE);
        var labels = new ArrayList<Label>();
        for (int index = 0; index < sorted.size(); index++) {
            labels.add(label(sorted.get(index), middles.get(index), side));
        }
        return labels;
    }

    private Label label(Legend legend, double y, String side) {
        double x = beside(legend, y) * (side.equals("right") ? 1 : -1);
        var lines = new ArrayList<Line>();
        for (var words : legend.lines) {
            boolean first = lines.isEmpty();
            double shift = first ? 0.35 - (legend.lines.size() - 1) * 0.6 : 1.2;
            lines.add(new Line(
                    words,
                    Math.round(x),
                    Math.round(y),
                    String.format(Locale.ROOT, "%.2fem", shift),
                    !brief && lines.size() == legend.lines.size() - 1));
        }
        return new Label(legend.partner.name(), lines, side, leader(legend.partner, x - Math.signum(x) * 24, y));
    }

    /** How far from the middle it lies outside the circle, and farther out than where its line meets it. */
    private static double beside(Legend legend, double y) {
        double nearest = Math.max(0, Math.abs(y) - legend.height() / 2);
        double circle = Math.sqrt(Math.max(0, Disc.RADIUS * Disc.RADIUS - nearest * nearest));
        double meeting =
                Math.abs(Disc.RADIUS * Math.sin(legend.partner.bearing().azimuth()));
        return Math.max(circle, legend.partner.atHome() ? 0 : meeting) + OFF;
    }

    private String leader(Partner partner, double x, double y) {
        var path = new ArrayList<>(List.of(disc.within(partner.bearing())));
        if (!partner.atHome()) {
            path.add(Point.at(Disc.RADIUS, partner.bearing().azimuth()));
        }
        path.add(new Point(x, y));
        return Paths.open(path);
    }
}
