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
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

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

    /** The register's own holder, by the names of its place first. */
    public static Holding of(Register register, Gazetteer gazetteer) {
        var keeper = register.holder();
        var place = register.find(Kind.PLACE, keeper.place()).stream().flatMap(found -> found.name().words().stream());
        return named(
                Stream.concat(place, keeper.name().words().stream()).distinct().toList(), gazetteer);
    }

    public boolean known() {
        return !name.isEmpty();
    }

    /** Basel and Basel-Stadt are one holder, in whichever language a page says so. */
    public boolean same(Holding other) {
        return keys.stream().anyMatch(other.keys::contains)
                || (country.equals(other.country)
                        && names.stream().anyMatch(name -> other.names.stream()
                                .anyMatch(another -> name.equals(another) || begins(name, another))));
    }

    public boolean is(Named place) {
        var name = place.folded();
        return keys.contains(place.key())
                || (names.contains(name) && !namesake(place))
                || (known()
                        && place.country().filter(country::equals).isPresent()
                        && names.stream().anyMatch(known -> begins(known, name)));
    }

    /** {@code Valladolid (México)} on a page of Valladolid: another country stands beside it. */
    private boolean namesake(Named place) {
        return place.qualified()
                && !country.isEmpty()
                && place.country().filter(other -> !other.equals(country)).isPresent();
    }

    /** Basel and Basel-Stadt. */
    private static boolean begins(String known, String name) {
        return name.length() >= SHORTEST
                && known.length() >= SHORTEST
                && (known.startsWith(name + "-") || name.startsWith(known + "-"));
    }
}
