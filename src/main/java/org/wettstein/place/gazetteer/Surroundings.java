package org.wettstein.place.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.wettstein.place.Level;

/**
 * What the words around a name say about the place it means; empty sets say nothing.
 *
 * @param countries ISO 3166-1 codes of countries named beside it
 * @param subdivisions ISO 3166-2 codes of states or cantons named beside it
 * @param level what it is called: a city, a state
 */
public record Surroundings(Set<String> countries, Set<String> subdivisions, Optional<Level> level) {
    public static final Surroundings NONE = new Surroundings(Set.of(), Set.of(), Optional.empty());

    public Surroundings {
        countries = Set.copyOf(countries);
        subdivisions = Set.copyOf(subdivisions);
    }

    public static Surroundings in(String country) {
        return new Surroundings(Set.of(country), Set.of(), Optional.empty());
    }
}
