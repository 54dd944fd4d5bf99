package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.reading.text.Stretch;

/**
 * A name that may be a place, before it is decided which.
 *
 * @param afterLast the token behind it
 * @param candidates what the gazetteer knows by that name; empty for a name it does not know
 * @param level what the word beside it calls it
 * @param country what it is if it can only be a country
 */
record Spotted(
        Stretch at,
        int first,
        int afterLast,
        List<Candidate> candidates,
        boolean common,
        Optional<Level> level,
        Optional<String> country) {

    boolean isCountry() {
        return country.isPresent();
    }

    boolean among(Set<String> countries) {
        for (var candidate : candidates) {
            if (countries.contains(candidate.place().country())) {
                return true;
            }
        }
        return false;
    }
}
