package org.wettstein.place.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gazetteer while it is being composed. */
final class Draft {
    private final Map<String, DraftPlace> countries = new HashMap<>();
    private final Map<String, DraftPlace> subdivisions = new HashMap<>();
    private final List<DraftPlace> settlements = new ArrayList<>();
    private final Map<Integer, DraftPlace> byGeonames = new HashMap<>();
    private final Map<String, List<DraftPlace>> bySpelling = new HashMap<>();
    private final Map<String, Integer> ordinary = new HashMap<>();

    void addCountry(DraftPlace country) {
        country.code = country.country;
        countries.put(country.country, country);
    }

    Optional<DraftPlace> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Under the code of GeoNames ({@code CH.BS}) or that of ISO 3166-2 ({@code CH-BS}), or both. */
    void addSubdivision(String code, DraftPlace subdivision) {
        subdivisions.put(code, subdivision);
    }

    Optional<DraftPlace> subdivision(String code) {
        return Optional.ofNullable(subdivisions.get(code));
    }

    void addSettlement(DraftPlace settlement) {
        settlements.add(settlement);
        if (settlement.geonames > 0) {
            byGeonames.put(settlement.geonames, settlement);
        }
        settlement.names().forEach(name -> index(settlement, name.words()));
    }

    /** Has {@link #in} find a settlement by this name too. */
    void index(DraftPlace settlement, String words) {
        var sameSpelling =
                bySpelling.computeIfAbsent(settlement.country + ' ' + SpellingText.of(words), key -> new ArrayList<>());
        if (!sameSpelling.contains(settlement)) {
            sameSpelling.add(settlement);
        }
    }

    Optional<DraftPlace> settlement(int geonames) {
        return Optional.ofNullable(byGeonames.get(geonames));
    }

    /** Settlements of a country that are called so, largest first. */
    List<DraftPlace> in(String country, String name) {
        return bySpelling.getOrDefault(country + ' ' + SpellingText.of(name), List.of()).stream()
                .sorted(Comparator.comparingInt((DraftPlace place) -> -place.population))
                .toList();
    }

    void ordinary(String word, int bit) {
        ordinary.merge(SpellingText.of(word), 1 << bit, (some, more) -> some | more);
    }

    int ordinary(String spelling) {
        return ordinary.getOrDefault(spelling, 0);
    }

    /** Countries, subdivisions, then all others by name: the order of the file. */
    List<DraftPlace> places() {
        var places = new ArrayList<DraftPlace>();
        var byCode = Comparator.comparing((DraftPlace place) -> place.code);
        countries.values().stream().sorted(byCode).forEach(places::add);
        subdivisions.values().stream().distinct().sorted(byCode).forEach(places::add);
        settlements.stream()
                .sorted(Comparator.comparing((DraftPlace place) -> SpellingText.of(place.mainName()))
                        .thenComparing(place -> place.country)
                        .thenComparing(place -> place.latitude)
                        .thenComparing(place -> place.longitude))
                .forEach(places::add);
        return places;
    }

    List<DraftPlace> settlements() {
        return settlements;
    }
}
