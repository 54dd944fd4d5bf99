package org.wettstein.reading.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Level;
import org.wettstein.place.Place;
import org.wettstein.place.PlaceCodes;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.place.gazetteer.PlaceName;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** Finds in a register the places and ties that a page names. */
public record KnownTies(Register register) {

    /** The place that is meant: by its Wikidata item or ISO code, else by its name and country. */
    public Optional<Place> place(Named named) {
        var candidates = register.list(Kind.PLACE).stream()
                .filter(place -> means(place, named))
                .toList();
        return tied(candidates).or(() -> candidates.stream().findFirst());
    }

    /** Of several records for one place, such as a city and the prefecture of its name, the one that has a tie. */
    private Optional<Place> tied(List<Place> candidates) {
        return candidates.stream()
                .filter(place -> register.list(Kind.PARTNERSHIP).stream()
                        .anyMatch(partnership -> partnership.parties().contains(place.id())))
                .findFirst();
    }

    private boolean means(Place place, Named named) {
        boolean sameCode = place.codes()
                .flatMap(PlaceCodes::wikidata)
                .filter(item -> named.place()
                        .flatMap(GazetteerPlace::wikidata)
                        .filter(item::equals)
                        .isPresent())
                .isPresent();
        boolean sameCountry = place.codes()
                .flatMap(PlaceCodes::country)
                .map(country -> named.country().filter(country::equals).isPresent())
                .orElse(true);
        var spellings = spellings(named);
        return sameCode
                || (sameCountry
                        && place.name().words().stream()
                                .map(KnownTies::spelling)
                                .anyMatch(name ->
                                        spellings.contains(name) || (larger(place) && endsOrBegins(name, spellings))));
    }

    private static boolean larger(Place place) {
        return place.level() != Level.CITY && place.level() != Level.COUNTRY;
    }

    /** “Toyama” for Präfektur Toyama or Toyama Prefecture. */
    private static boolean endsOrBegins(String name, Set<String> spellings) {
        return spellings.stream()
                .anyMatch(spelling -> name.endsWith(" " + spelling) || name.startsWith(spelling + " "));
    }

    /** Every name that the gazetteer has for it: a page may say Bâle where the register says Basel. */
    private static Set<String> spellings(Named named) {
        return Stream.concat(Stream.of(named.name()), named.place().stream().flatMap(place -> place.names().stream()
                        .map(PlaceName::words)))
                .map(KnownTies::spelling)
                .collect(Collectors.toSet());
    }

    private static String spelling(String name) {
        return Tokens.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    public Optional<Partnership> tie(Id place) {
        return register.list(Kind.PARTNERSHIP).stream()
                .filter(partnership -> partnership.parties().contains(place) || madeOf(partnership, place))
                .findFirst();
    }

    /** Abidjan for the tie with Abidjan/Yopougon. */
    private boolean madeOf(Partnership partnership, Id part) {
        return partnership.parties().stream()
                .flatMap(party -> register.find(Kind.PLACE, party).stream())
                .anyMatch(place -> place.parts().contains(part));
    }

    public List<Agreement> agreements(Partnership partnership) {
        return register.list(Kind.AGREEMENT).stream()
                .filter(agreement ->
                        agreement.partnership().filter(partnership.id()::equals).isPresent())
                .toList();
    }
}
