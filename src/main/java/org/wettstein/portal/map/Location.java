package org.wettstein.portal.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.body.Body;
import org.wettstein.journal.Id;
import org.wettstein.place.Level;
import org.wettstein.place.Place;
import org.wettstein.portal.earth.Spot;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** Where a party lies: a place by its own coordinates, else those of its parts or of what it lies in; a body at its seat. */
record Location(Register register) {

    Optional<Spot> find(Id party) {
        return find(party, new HashSet<>());
    }

    private Optional<Spot> find(Id party, Set<Id> asked) {
        if (!asked.add(party)) {
            return Optional.empty();
        }
        return register.find(Kind.BODY, party)
                .flatMap(Body::place)
                .flatMap(seat -> find(seat, asked))
                .or(() -> register.find(Kind.PLACE, party).flatMap(place -> find(place, asked)));
    }

    private Optional<Spot> find(Place place, Set<Id> asked) {
        return place.coordinates()
                .map(Spot::of)
                .or(() -> place.parts().stream()
                        .flatMap(part -> find(part, asked).stream())
                        .findFirst())
                .or(() -> place.within().filter(this::local).flatMap(whole -> find(whole, asked)));
    }

    /** Somewhere in a country is nowhere. */
    private boolean local(Id whole) {
        return Stream.of(register.find(Kind.PLACE, whole))
                .flatMap(Optional::stream)
                .anyMatch(place -> place.level() != Level.COUNTRY);
    }
}
