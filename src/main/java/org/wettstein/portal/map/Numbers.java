package org.wettstein.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wettstein.portal.earth.Disc;
import org.wettstein.portal.earth.Paths;
import org.wettstein.portal.earth.Point;
import org.wettstein.portal.map.TieMap.Ray;

/** The numbers round the map, each in the direction of its partner and none upon another. */
record Numbers(Disc disc) {
    private static final double CIRCLE = 1066;
    private static final double ROOM = 96 / CIRCLE;

    /** @param partners in the order of their direction */
    List<Ray> list(List<Partner> partners) {
        var wishes = partners.stream().map(Numbers::clockwise).toList();
        double room = Math.min(ROOM, 2 * Math.PI / Math.max(1, partners.size()));
        var azimuths = Spreading.spread(wishes, wishes.stream().map(_ -> room).toList(), 0, 2 * Math.PI);
        return IntStream.range(0, partners.size())
                .mapToObj(index -> ray(partners.get(index), index + 1, azimuths.get(index)))
                .toList();
    }

    private static double clockwise(Partner partner) {
        double azimuth = partner.bearing().azimuth();
        return azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
    }

    private Ray ray(Partner partner, int number, double azimuth) {
        var dot = disc.within(partner.bearing());
        var at = Point.at(CIRCLE, azimuth);
        var path = new ArrayList<>(List.of(dot));
        if (!partner.atHome()) {
            path.add(Point.at(Disc.RADIUS, partner.bearing().azimuth()));
        }
        path.add(Point.at(Disc.RADIUS + 20, azimuth));
        return new Ray(
                Math.round(dot.x()),
                Math.round(dot.y()),
                partner.past(),
                number,
                Math.round(at.x()),
                Math.round(at.y()),
                Paths.open(path));
    }
}
