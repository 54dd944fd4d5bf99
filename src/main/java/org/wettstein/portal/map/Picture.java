package org.wettstein.portal.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.wettstein.portal.earth.Chart;
import org.wettstein.portal.earth.Disc;
import org.wettstein.portal.earth.Point;
import org.wettstein.portal.earth.Spot;

/**
 * A page's map as a picture for those who show a link to it (the Open Graph protocol), with its title beside.
 *
 * @param above what stands small above the title
 * @param below what stands small below it
 * @param tie the one colour of the page
 * @param home absent where there is nothing to be drawn on a map
 */
record Picture(String above, String title, String below, Color tie, Optional<Spot> home, List<Partner> partners) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 64;
    private static final int TEXT = 450;
    private static final double MIDDLE_X = 878;
    private static final double MIDDLE_Y = 315;
    private static final double SCALE = 275.0 / Disc.RADIUS;
    private static final double TOLERANCE = 2;

    /** Where names may stand: right of the title. */
    private static final Rectangle MAP = new Rectangle(MARGIN + TEXT + 16, 8, WIDTH - MARGIN - TEXT - 24, HEIGHT - 16);

    /** The tokens of the pages in the light. */
    private static final Color GROUND = new Color(0xffffff);

    private static final Color INK = new Color(0x16181b);
    private static final Color QUIET = new Color(0x55585e);
    private static final Color WATER = new Color(0xe9f0f3);
    private static final Color LAND = new Color(0xc9cdc6);
    /** Of the page, where its holder has none of its own. */
    static final Color USUAL = new Color(0x1a3fc4);

    private static final BasicStroke RUNNING = new BasicStroke(3.5f);
    private static final BasicStroke PAST =
            new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {9, 7}, 0);

    /** Of dots and names: the former in units of the drawing, the latter in points of the picture. */
    private static final double OF_A_PARTNER = 26;

    private static final double OF_HOME = 34;
    private static final float OF_A_NAME = 19;

    static {
        System.setProperty("java.awt.headless", "true"); // before any of it is loaded: a server has no screen
        ImageIO.setUseCache(false);
    }

    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        fill(ink, new Rectangle(WIDTH, HEIGHT), GROUND);
        home.filter(_ -> !partners.isEmpty()).ifPresent(spot -> map(ink, spot));
        text(new Lettering(ink));
        ink.dispose();
        return bytes(image);
    }

    private void text(Lettering lettering) {
        int width = partners.isEmpty() ? WIDTH - 2 * MARGIN : TEXT;
        float size = 68;
        while (size > 30 && !fits(lettering, size, width)) {
            size -= 2;
        }
        var lines = lettering.fitted(title, size, width);
        double y = MIDDLE_Y - (lines.size() - 1) * size * 0.55 + size * 0.3;
        paragraph(lettering, above, MARGIN + 30, width);
        for (var line : lines) {
            lettering.write(line, size, INK, MARGIN, y);
            y += size * 1.1;
        }
        paragraph(lettering, below, y + 8, width);
    }

    private boolean fits(Lettering lettering, float size, int width) {
        var lines = lettering.fitted(title, size, width);
        return lines.size() <= 3 && lines.stream().allMatch(line -> lettering.width(line, size) <= width);
    }

    private static void paragraph(Lettering lettering, String words, double y, int width) {
        double next = y;
        for (var line : lettering.fitted(words, 26, width)) {
            lettering.write(line, 26, QUIET, MARGIN, next);
            next += 34;
        }
    }

    private void map(Graphics2D ink, Spot spot) {
        var disc = Reach.of(partners);
        var rim = circle(new Point(0, 0), Disc.RADIUS);
        fill(ink, rim, WATER);
        fill(ink, shores(Chart.of(spot, disc, TOLERANCE)), LAND);
        ink.setColor(QUIET);
        ink.setStroke(new BasicStroke(1.5f));
        ink.draw(rim);
        ink.setColor(tie);
        for (var partner : partners) {
            var at = disc.within(partner.bearing());
            ink.setStroke(partner.past() ? PAST : RUNNING);
            ink.draw(new Line2D.Double(MIDDLE_X, MIDDLE_Y, x(at), y(at)));
        }
        partners.forEach(partner -> dot(ink, disc.within(partner.bearing()), OF_A_PARTNER, tie));
        dot(ink, new Point(0, 0), OF_HOME, INK);
        names(new Lettering(ink), disc);
    }

    private void names(Lettering lettering, Disc disc) {
        var dots = Stream.concat(
                        Stream.of(circle(new Point(0, 0), OF_HOME)),
                        partners.stream().map(partner -> circle(disc.within(partner.bearing()), OF_A_PARTNER)))
                .map(Shape::getBounds2D)
                .toList();
        var captions = new Captions(MAP, dots);
        for (int index = 0; index < partners.size(); index++) {
            var name = partners.get(index).name().words();
            captions.place(name, lettering.width(name, OF_A_NAME), OF_A_NAME, dots.get(index + 1));
        }
        for (var caption : captions.list()) {
            lettering.halo(caption.words(), OF_A_NAME, GROUND, caption.x(), caption.y());
            lettering.write(caption.words(), OF_A_NAME, INK, caption.x(), caption.y());
        }
    }

    private static void dot(Graphics2D ink, Point at, double radius, Color colour) {
        fill(ink, circle(at, radius + 9), GROUND);
        fill(ink, circle(at, radius), colour);
    }

    private static Shape shores(Chart chart) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var outline : chart.land()) {
            var first = outline.points().getFirst();
            path.moveTo(x(first), y(first));
            outline.points().forEach(point -> path.lineTo(x(point), y(point)));
            path.closePath();
        }
        return path;
    }

    private static Shape circle(Point middle, double radius) {
        return new Ellipse2D.Double(
                x(middle) - radius * SCALE, y(middle) - radius * SCALE, 2 * radius * SCALE, 2 * radius * SCALE);
    }

    private static void fill(Graphics2D ink, Shape shape, Color colour) {
        ink.setColor(colour);
        ink.fill(shape);
    }

    private static double x(Point point) {
        return MIDDLE_X + point.x() * SCALE;
    }

    private static double y(Point point) {
        return MIDDLE_Y + point.y() * SCALE;
    }

    private static byte[] bytes(BufferedImage image) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
