package org.wettstein.register.evidence;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Id;
import org.wettstein.place.Level;
import org.wettstein.place.Place;
import org.wettstein.place.PlaceCodes;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/**
 * Records by identity. Two places are the same if a code says so; a place within another one refines it, and so does a
 * compound place any of its parts.
 */
record ComparingRecords(Register register) {

    Comparison compare(Id one, Id other) {
        if (one.equals(other)) {
            return Comparison.AGREES;
        }
        var place = register.find(Kind.PLACE, one);
        var otherPlace = register.find(Kind.PLACE, other);
        return place.isPresent() && otherPlace.isPresent()
                ? compare(place.orElseThrow(), otherPlace.orElseThrow())
                : Comparison.CONTRADICTS;
    }

    private Comparison compare(Place one, Place other) {
        if (same(one, other)) {
            return Comparison.AGREES;
        }
        if (one.parts().contains(other.id()) || within(one, other.id())) {
            return Comparison.REFINES;
        }
        return other.parts().contains(one.id()) || within(other, one.id()) ? Comparison.COVERS : Comparison.CONTRADICTS;
    }

    private static boolean same(Place one, Place other) {
        return shared(one, other, PlaceCodes::wikidata)
                || shared(one, other, PlaceCodes::subdivision)
                || (one.level() == Level.COUNTRY
                        && other.level() == Level.COUNTRY
                        && shared(one, other, PlaceCodes::country));
    }

    private static boolean shared(Place one, Place other, Function<PlaceCodes, Optional<String>> code) {
        var given = one.codes().flatMap(code);
        return given.isPresent() && given.equals(other.codes().flatMap(code));
    }

    private boolean within(Place place, Id wider) {
        var passed = new HashSet<Id>();
        var here = place.within();
        while (here.isPresent() && passed.add(here.orElseThrow())) {
            if (here.orElseThrow().equals(wider)) {
                return true;
            }
            here = register.find(Kind.PLACE, here.orElseThrow()).flatMap(Place::within);
        }
        return false;
    }
}
