package org.wettstein.portal.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.earth.Horizon;
import org.wettstein.portal.earth.Spot;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;

/** Whom the holder is tied to on the day shown, so far as it is known where they lie. */
record Partners(Visit visit, Spot home) {

    /** In the order in which a hand goes round a dial, from north by east. */
    List<Partner> list() {
        return inOrder(visit.register().list(Kind.PARTNERSHIP).stream());
    }

    /** Those of one tie. */
    List<Partner> of(Partnership tie) {
        return inOrder(Stream.of(tie));
    }

    private List<Partner> inOrder(Stream<Partnership> ties) {
        return ties.flatMap(tie -> Standings.find(visit.register(), tie, visit.day()).stream()
                        .flatMap(standing -> partners(tie, standing)))
                .sorted(Comparator.comparingDouble(Partners::clockwise)
                        .thenComparing(partner -> partner.bearing().angle())
                        .thenComparing(Partner::tie))
                .toList();
    }

    private static double clockwise(Partner partner) {
        double azimuth = partner.bearing().azimuth();
        return azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
    }

    private Stream<Partner> partners(Partnership tie, Standing standing) {
        var others = tie.parties().stream()
                .filter(party -> !party.equals(visit.holder().place()))
                .filter(visit::shows)
                .toList();
        return others.stream().flatMap(party -> new Location(visit.register())
                .find(party).stream()
                        .map(spot -> new Partner(
                                tie.id(),
                                name(tie, party, others.size() == 1),
                                visit.wording().standing(standing),
                                past(standing),
                                Horizon.of(home).bearing(spot))));
    }

    /** Of a tie between several parties, each is called by its own name. */
    private Linked name(Partnership tie, Id party, boolean alone) {
        var name = visit.name(tie.id());
        var called = alone ? name : visit.plainName(party);
        return new Linked(called.words(), called.language(), name.address());
    }

    private static boolean past(Standing standing) {
        return switch (standing.state()) {
            case PROPOSED, INFORMAL, IN_FORCE, PILOT -> false;
            case TERM_ENDED, SUSPENDED, ENDED -> true;
        };
    }
}
