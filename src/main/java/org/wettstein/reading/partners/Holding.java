package org.wettstein.reading.partners;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;

/**
 * The holder as the page names it: a city, and the canton or state that goes by its name.
 *
 * @param keys of the places that are the holder
 * @param names without case and accents
 */
public record Holding(Set<String> keys, Set<String> names, String name, String country) {
    private static final int SHORTEST = 4;

    public static final Holding UNKNOWN = new Holding(Set.of(), Set.of(), "", "");

    public Holding {
        keys = Set.copyOf(keys);
        names = Set.copyOf(names);
    }

    /** Everything that goes by one of these names; the first is the usual one. */
    public static Holding named(Collection<String> written, Gazetteer gazetteer) {
        var places = written.stream()
                .flatMap(name -> gazetteer.find(name).stream())
                .map(Candidate::place)
                .toList();
        var keys = places.stream().map(GazetteerPlace::id).collect(Collectors.toSet());
        var names = Stream.concat(written.stream(), places.stream().map(GazetteerPlace::name))
                .map(Tokens::fold)
                .collect(Collectors.toSet());
        var country = places.stream().findFirst().map(GazetteerPlace::country).orElse("");
        return new Holding(keys, names, written.iterator().next(), country);
    }

    public boolean known() {
        return !name.isEmpty();
    }

    public boolean is(Named place) {
        var name = Tokens.fold(place.name());
        return keys.contains(place.key())
                || names.contains(name)
                || (place.country().filter(country::equals).isPresent()
                        && names.stream().anyMatch(known -> begins(known, name)));
    }

    /** Basel and Basel-Stadt. */
    private static boolean begins(String known, String name) {
        return name.length() >= SHORTEST
                && known.length() >= SHORTEST
                && (known.startsWith(name + "-") || name.startsWith(known + "-"));
    }
}
