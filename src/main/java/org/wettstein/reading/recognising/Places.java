package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.place.gazetteer.NameUse;
import org.wettstein.place.gazetteer.Resolution;
import org.wettstein.place.gazetteer.Surroundings;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Decides which places the names of a block mean, by the words around each. */
final class Places {
    /** From here on a city is rather meant than a region of its name elsewhere. */
    private static final int LARGE = 100_000;

    private static final Set<String> ARTICLES = Set.of("der", "die");

    private final Words words;
    private final Set<String> around;
    private final Qualifying beside;
    private final List<Named> named = new ArrayList<>();

    private Places(Words words, Set<String> around) {
        this.words = words;
        this.around = around;
        beside = new Qualifying(words);
    }

    /**
     * @param around countries of the heading above or the line below, which hold for names that say nothing else
     * @param listed whether a name that nobody knows may be a place there
     */
    static List<Named> in(Gazetteer gazetteer, Words words, List<Stretch> people, Set<String> around, boolean listed) {
        var spotted = Spotting.in(gazetteer, words, people, listed);
        var places = new Places(words, around);
        for (int i = 0; i < spotted.size(); ) {
            i = places.decide(spotted, i);
        }
        return Compounds.of(places.named, words.text());
    }

    private int decide(List<Spotted> spotted, int index) {
        var one = spotted.get(index);
        int next = index + 1;
        if (next < spotted.size() && saintOf(one, spotted.get(next))) {
            return next;
        }
        var qualifiers = new ArrayList<Spotted>(2);
        while (next < spotted.size() && !one.isCountry() && beside.qualifies(one, qualifiers, spotted.get(next))) {
            qualifiers.add(spotted.get(next++));
        }
        add(one, qualifiers);
        qualifiers.forEach(qualifier -> add(qualifier, NameRole.QUALIFIER));
        return next;
    }

    /** {@code San Pedro Tlaquepaque}: the saint is part of the town's name, and no town elsewhere. */
    private boolean saintOf(Spotted one, Spotted next) {
        return !one.isCountry()
                && !next.isCountry()
                && Marker.SAINT_OF_TOWNS.is(words.tokens().folded(one.first()))
                && words.between(next.first() - 1, next.first()).equals(" ")
                && one.afterLast() == next.first();
    }

    private void add(Spotted one, List<Spotted> qualifiers) {
        var countries = new HashSet<String>();
        qualifiers.forEach(qualifier -> qualifier.country().ifPresent(countries::add));
        var subdivisions = subdivisions(qualifiers);
        nationality(one).ifPresent(countries::add);
        boolean said =
                !countries.isEmpty() || !subdivisions.isEmpty() || one.level().isPresent();
        boolean unheardOf = one.candidates().isEmpty() && !one.isCountry();
        if (countries.isEmpty() && (one.among(around) || unheardOf)) {
            countries.addAll(around);
            said |= !around.isEmpty();
        }
        var resolution = resolved(one, new Surroundings(countries, subdivisions, Optional.empty()));
        decided(one, resolution, said, qualifiers.isEmpty() && !one.candidates().isEmpty() ? Set.of() : countries);
    }

    private static Set<String> subdivisions(List<Spotted> qualifiers) {
        return qualifiers.stream()
                .filter(qualifier -> !qualifier.isCountry())
                .flatMap(qualifier -> qualifier.candidates().stream())
                .filter(outer -> Qualifying.subdivision(outer.place()))
                .flatMap(outer -> outer.place().subdivisionCode().stream())
                .collect(Collectors.toSet());
    }

    private Resolution resolved(Spotted one, Surroundings surroundings) {
        var levelled = new Surroundings(surroundings.countries(), surroundings.subdivisions(), level(one));
        var resolution = Gazetteer.resolve(one.candidates(), levelled);
        return resolution instanceof Resolution.Open open && open.obstacle() == Resolution.Obstacle.ELSEWHERE
                ? Gazetteer.resolve(one.candidates(), surroundings)
                : resolution;
    }

    private static Optional<Level> level(Spotted one) {
        return one.level().filter(level -> one.candidates().stream()
                .anyMatch(candidate -> candidate.place().level() == level));
    }

    /** “The Chinese metropolis of Shanghai”. */
    private Optional<String> nationality(Spotted one) {
        int of = words.before(one.first(), Category.OF).map(Word::first).orElse(one.first());
        return words.before(of, Category.NATIONALITY)
                .or(() -> words.before(one.first(), Category.TERRITORY)
                        .flatMap(word -> words.before(word.first(), Category.NATIONALITY)))
                .map(Word::id);
    }

    private void decided(Spotted one, Resolution resolution, boolean said, Set<String> countries) {
        var chosen =
                switch (resolution) {
                    case Resolution.Settled settled -> Optional.of(said ? settled.chosen() : cityFirst(settled));
                    case Resolution.Open open
                    when open.obstacle() == Resolution.Obstacle.HOMONYMS -> likeliest(open.candidates());
                    case Resolution.Open _ -> Optional.<Candidate>empty();
                };
        if (chosen.isEmpty() && one.candidates().isEmpty() && !countries.isEmpty()) {
            elsewhere(one, countries.iterator().next());
            return;
        }
        if (chosen.isEmpty()) {
            add(one, NameRole.NAMED);
            return;
        }
        chosen = said ? chosen : chosen.map(first -> today(first, one));
        var place = one.level().isPresent()
                ? chosen.orElseThrow().place()
                : cityOf(chosen.orElseThrow().place(), one);
        if (!countries.isEmpty() && !countries.contains(place.country())) {
            elsewhere(one, countries.iterator().next());
            return;
        }
        boolean known = Qualifying.subdivision(place)
                || place.level() == Level.COUNTRY
                || new WellKnown(words.language()).knows(place);
        var others = others(resolution, place);
        named.add(new Named(
                one.at(),
                name(place),
                Optional.of(place),
                others,
                Optional.of(place.country()),
                level(place, one),
                said,
                one.common() || water(one, place),
                !known && !said && one.afterLast() == one.first() + 1,
                NameRole.NAMED));
    }

    /** {@code an der Adria}, {@code die Loire}: in German an article before a city's name says that it is no city. */
    private boolean water(Spotted one, GazetteerPlace place) {
        return words.language().equals("de")
                && place.level() == Level.CITY
                && one.first() > words.begin()
                && ARTICLES.contains(words.tokens().folded(one.first() - 1))
                && words.between(one.first() - 1, one.first()).equals(" ");
    }

    /** The page says of which country it is; no such place is known there. */
    private void elsewhere(Spotted one, String country) {
        named.add(new Named(
                one.at(),
                words.text().substring(one.at().start(), one.at().end()),
                Optional.empty(),
                List.of(),
                Optional.of(country),
                one.level().orElse(Level.CITY),
                true,
                false,
                false,
                NameRole.NAMED));
    }

    /** A country that is one city is a city. */
    private static Level level(GazetteerPlace place, Spotted one) {
        if (place.level() == Level.COUNTRY) {
            return one.isCountry() ? Level.COUNTRY : Level.CITY;
        }
        return one.level().filter(level -> level != Level.COUNTRY).orElseGet(place::level);
    }

    /** The city rather than the province or district around it that goes by its name. */
    private static GazetteerPlace cityOf(GazetteerPlace place, Spotted one) {
        return place.level() == Level.CITY
                ? place
                : one.candidates().stream()
                        .map(Candidate::place)
                        .filter(city ->
                                city.level() == Level.CITY && city.country().equals(place.country()))
                        .filter(city -> city.subdivision().filter(place::equals).isPresent())
                        .filter(city -> city.name().equals(place.name()))
                        .findFirst()
                        .orElse(place);
    }

    /** A large city rather than a region elsewhere that goes by its name: Porto-Novo. */
    private static Candidate cityFirst(Resolution.Settled settled) {
        return Qualifying.subdivision(settled.chosen().place())
                ? settled.candidates().stream()
                        .filter(candidate -> candidate.place().level() == Level.CITY)
                        .filter(candidate -> candidate.use() == NameUse.MAIN
                                && candidate.place().population() >= LARGE)
                        .filter(candidate -> !candidate
                                .place()
                                .country()
                                .equals(settled.chosen().place().country()))
                        .findFirst()
                        .orElse(settled.chosen())
                : settled.chosen();
    }

    /** {@code Salisbury}: what a town elsewhere is called today rather than what a city was called once. */
    private static Candidate today(Candidate chosen, Spotted one) {
        return chosen.use() == NameUse.FORMER
                ? one.candidates().stream()
                        .filter(candidate -> candidate.use() == NameUse.MAIN || candidate.use() == NameUse.USUAL)
                        .filter(candidate -> candidate.place().level() == Level.CITY)
                        .max(Comparator.comparingInt(
                                candidate -> candidate.place().population()))
                        .orElse(chosen)
                : chosen;
    }

    /** Cities have ties far more often than the districts and regions that go by the same name. */
    private static Optional<Candidate> likeliest(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.place().level() == Level.CITY)
                .filter(candidate ->
                        candidate.use() != NameUse.OTHER && candidate.place().population() >= LARGE)
                .max(Comparator.comparingInt(candidate -> candidate.place().population()))
                .or(() -> candidates.stream().findFirst());
    }

    /** What else it may be: not the district or province around a city of the same name. */
    private static List<GazetteerPlace> others(Resolution resolution, GazetteerPlace chosen) {
        return resolution instanceof Resolution.Open open
                ? open.candidates().stream()
                        .map(Candidate::place)
                        .filter(place -> !place.equals(chosen))
                        .filter(place ->
                                place.level() == Level.CITY || !place.country().equals(chosen.country()))
                        .limit(4)
                        .toList()
                : List.of();
    }

    private static String name(GazetteerPlace place) {
        return place.name(Locale.ENGLISH).orElse(place.name());
    }

    private void add(Spotted one, NameRole role) {
        var first = one.candidates().stream().findFirst().map(Candidate::place);
        boolean told = one.candidates().isEmpty() && !one.isCountry();
        named.add(new Named(
                one.at(),
                words.text().substring(one.at().start(), one.at().end()),
                one.isCountry() ? Optional.empty() : first,
                List.of(),
                one.country().or(() -> first.map(GazetteerPlace::country)),
                one.isCountry()
                        ? Level.COUNTRY
                        : one.level().or(() -> first.map(GazetteerPlace::level)).orElse(Level.CITY),
                told,
                one.common(),
                !told && !one.isCountry(),
                role));
    }
}
