package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.List;
import org.wettstein.place.Level;

/** Gathers what names the same partner, in the order in which the page names them first. */
public final class Gathering {
    private Gathering() {}

    public static List<Partner> of(List<Evidence> evidence) {
        var partners = new ArrayList<Partner>();
        for (var one : evidence) {
            int known = index(partners, one);
            if (known < 0) {
                partners.add(new Partner(one.place(), List.of(one)));
            } else {
                partners.set(known, with(partners.get(known), one));
            }
        }
        return partners;
    }

    private static int index(List<Partner> partners, Evidence one) {
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).is(one.place())) {
                return i;
            }
        }
        return -1;
    }

    /** The fuller form of the place is kept: compound, or with its country beside it. */
    private static Partner with(Partner partner, Evidence one) {
        var evidence = new ArrayList<>(partner.evidence());
        evidence.add(one);
        boolean compound =
                one.place().level() == Level.COMPOUND && partner.place().level() != Level.COMPOUND;
        boolean qualified = one.place().qualified()
                && !partner.place().qualified()
                && partner.place().level() != Level.COMPOUND;
        return new Partner(compound || qualified ? one.place() : partner.place(), evidence);
    }
}
