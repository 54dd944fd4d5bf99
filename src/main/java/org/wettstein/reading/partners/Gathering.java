package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.place.Level;
import org.wettstein.reading.recognising.Named;

/** Gathers what names the same partner, in the order in which the page names them first. */
public final class Gathering {
    private final List<Gathered> gathered = new ArrayList<>();
    private final Map<String, Gathered> byKey = new HashMap<>();

    private Gathering() {}

    /** A partner while its page is read. */
    private static final class Gathered {
        private final List<Evidence> evidence = new ArrayList<>();
        private Partner partner;

        Gathered(Evidence first) {
            partner = new Partner(first.place(), List.of());
            evidence.add(first);
        }

        /** The fuller form of the place is kept: compound, or with its country beside it. */
        void add(Evidence one) {
            evidence.add(one);
            boolean simple = partner.place().level() != Level.COMPOUND;
            boolean compound = one.place().level() == Level.COMPOUND && simple;
            boolean qualified = one.place().qualified() && !partner.place().qualified() && simple;
            partner = compound || qualified ? new Partner(one.place(), List.of()) : partner;
        }

        boolean is(Named place) {
            return partner.is(place);
        }

        Partner partner() {
            return new Partner(partner.place(), evidence);
        }
    }

    public static List<Partner> of(List<Evidence> evidence) {
        var gathering = new Gathering();
        evidence.forEach(gathering::add);
        return gathering.gathered.stream().map(Gathered::partner).toList();
    }

    private void add(Evidence one) {
        var known = find(one.place());
        known.ifPresentOrElse(partner -> partner.add(one), () -> gathered.add(new Gathered(one)));
        byKey.computeIfAbsent(one.place().key(), _ -> known.orElseGet(gathered::getLast));
    }

    private Optional<Gathered> find(Named place) {
        return Optional.ofNullable(byKey.get(place.key()))
                .filter(partner -> partner.is(place))
                .or(() -> gathered.stream().filter(partner -> partner.is(place)).findFirst());
    }
}
