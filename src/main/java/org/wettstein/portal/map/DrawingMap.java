package org.wettstein.portal.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.earth.Chart;
import org.wettstein.portal.earth.Disc;
import org.wettstein.portal.earth.Point;
import org.wettstein.portal.earth.Spot;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.map.TieMap.Circle;
import org.wettstein.portal.map.TieMap.Row;

/** Draws the map of a page. */
public record DrawingMap(Visit visit, MapWords words) {
    /** What a screen cannot show any more, in units of the drawing. */
    private static final double LARGE = 1.2;

    private static final double SMALL = 3;

    public static DrawingMap of(Visit visit) {
        return new DrawingMap(visit, new MapWords(visit.language()));
    }

    /** All partners; nothing is drawn if it is not known where they lie. */
    public TieMap ties() {
        return home().map(home -> {
                    var partners = new Partners(visit, home).list();
                    return map(home, Reach.of(partners), partners, LARGE);
                })
                .orElseGet(this::nothing);
    }

    /** One tie, on a map of its own reach. */
    public TieMap tie(Partnership tie) {
        return home().map(home -> {
                    var partners = new Partners(visit, home).of(tie);
                    return map(home, Reach.of(partners), partners, SMALL);
                })
                .orElseGet(this::nothing);
    }

    private Optional<Spot> home() {
        return new Location(visit.register()).find(visit.holder().place());
    }

    private TieMap nothing() {
        return new TieMap(words, "", "", "", List.of(), List.of(), List.of(), List.of());
    }

    private TieMap map(Spot home, Disc disc, List<Partner> partners, double tolerance) {
        if (partners.isEmpty()) {
            return nothing();
        }
        return new TieMap(
                words,
                words.say("text", Map.of("home", homeName())),
                description(partners),
                Chart.of(home, disc, tolerance).path(),
                circles(new Circles(disc, partners)),
                new Numbers(disc).list(partners),
                new Labels(disc, words, false)
                        .list(partners)
                        .or(() -> new Labels(disc, words, true).list(partners))
                        .orElse(List.of()),
                IntStream.range(0, partners.size())
                        .mapToObj(index -> row(index + 1, partners.get(index)))
                        .toList());
    }

    private List<Circle> circles(Circles circles) {
        double azimuth = circles.labelled();
        return circles.list().stream()
                .map(circle -> {
                    var label = Point.at(circle.radius(), azimuth);
                    return new Circle(
                            Math.round(circle.radius()),
                            words.distance(circle.kilometres()),
                            Math.round(label.x()),
                            Math.round(label.y()));
                })
                .toList();
    }

    private String description(List<Partner> partners) {
        var farthest = partners.stream()
                .max(Comparator.comparingDouble(partner -> partner.bearing().angle()))
                .orElseThrow();
        return words.say(
                "description",
                Map.of(
                        "home", homeName(),
                        "partners", partners.size(),
                        "farthest", farthest.name().words(),
                        "whereabouts", words.whereabouts(farthest)));
    }

    private String homeName() {
        return visit.wording().name(visit.holder().place()).words();
    }

    private Row row(int number, Partner partner) {
        return new Row(
                number,
                new Linked(
                        partner.name().words(),
                        partner.name().language(),
                        partner.name().address()),
                words.distance(partner.bearing().roundKilometres()),
                words.direction(partner),
                partner.standing());
    }
}
