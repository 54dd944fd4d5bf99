package org.wettstein.portal.map;

import java.util.List;
import org.wettstein.portal.earth.Bearing;
import org.wettstein.portal.earth.Disc;

/** How far a map reaches: to the farthest partner and a tenth beyond. */
final class Reach {
    /** Beyond, everything would turn inside out: the point opposite to home would become a whole circle. */
    private static final double FARTHEST = Math.toRadians(175);

    /** The shores are not known well enough for less. */
    private static final double NEAREST = Bearing.angle(75);

    private Reach() {}

    static Disc of(List<Partner> partners) {
        double farthest = partners.stream()
                .mapToDouble(partner -> partner.bearing().angle())
                .max()
                .orElse(0);
        return new Disc(Math.clamp(farthest * 1.1, NEAREST, FARTHEST));
    }
}
