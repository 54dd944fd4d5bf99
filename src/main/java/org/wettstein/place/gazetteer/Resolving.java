package org.wettstein.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Resolution.Deciding;
import org.wettstein.place.gazetteer.Resolution.Obstacle;
import org.wettstein.place.gazetteer.Resolution.Open;
import org.wettstein.place.gazetteer.Resolution.Settled;

/**
 * Decides between places of one name: first by what the surroundings say, then by the level where city and country share
 * a name, last by size; what then still stands together stays open.
 */
final class Resolving {
    /** How much likelier the first must be than the second; of real ties, {@code docs/gazetteer.md} says how often it errs. */
    private static final double CLEARLY = 5;

    /** From here on a city is rather meant than the subdivision around it. */
    private static final int SIZE_OF_A_CITY = 10_000;

    private final List<Candidate> all;
    private List<Candidate> left;
    private Deciding last = Deciding.ONLY_ONE;

    private Resolving(List<Candidate> all) {
        this.all = all;
        this.left = all;
    }

    static Resolution among(List<Candidate> candidates, Surroundings surroundings) {
        return new Resolving(candidates).by(surroundings);
    }

    private Resolution by(Surroundings around) {
        if (all.isEmpty()) {
            return new Open(Obstacle.UNKNOWN, all);
        }
        if (!agrees(around)) {
            return new Open(Obstacle.ELSEWHERE, all);
        }
        return chosen().<Resolution>map(candidate -> new Settled(candidate, last, all))
                .orElseGet(() -> new Open(Obstacle.HOMONYMS, left));
    }

    private boolean agrees(Surroundings around) {
        return (around.countries().isEmpty()
                        || keep(Deciding.COUNTRY, place -> around.countries().contains(place.country())))
                && (around.subdivisions().isEmpty()
                        || keep(Deciding.SUBDIVISION, place -> place.subdivisionCode()
                                .filter(around.subdivisions()::contains)
                                .isPresent()))
                && around.level().map(this::keep).orElse(true);
    }

    private boolean keep(Level level) {
        return keep(Deciding.LEVEL, place -> place.level() == level);
    }

    /** False if none is left; those that do not fit are then kept. */
    private boolean keep(Deciding deciding, Predicate<GazetteerPlace> fitting) {
        var fit = new ArrayList<Candidate>(left.size());
        for (var candidate : left) {
            if (fitting.test(candidate.place())) {
                fit.add(candidate);
            }
        }
        if (!fit.isEmpty() && fit.size() < left.size()) {
            left = fit;
            last = deciding;
        }
        return !fit.isEmpty();
    }

    private Optional<Candidate> chosen() {
        if (left.size() == 1) {
            return Optional.of(left.getFirst());
        }
        preferCities();
        preferCountries();
        var outstanding = outstanding();
        if (outstanding.size() < left.size() && outstanding.size() == 1) {
            last = Deciding.SIZE;
        }
        return outstanding.size() == 1 ? Optional.of(outstanding.getFirst()) : Optional.empty();
    }

    private void preferCities() {
        keep(
                Deciding.CITY_BEFORE_SUBDIVISION,
                place -> !subdivision(place) || left.stream().noneMatch(other -> namesake(other.place(), place)));
    }

    private static boolean namesake(GazetteerPlace city, GazetteerPlace subdivision) {
        return city.level() == Level.CITY
                && city.population() >= SIZE_OF_A_CITY
                && (city.subdivision().filter(subdivision::equals).isPresent()
                        || (subdivision.level() == Level.DISTRICT
                                && city.country().equals(subdivision.country())));
    }

    private static boolean subdivision(GazetteerPlace place) {
        return switch (place.level()) {
            case STATE, PROVINCE, PREFECTURE, CANTON, REGION, DISTRICT -> true;
            case COUNTRY, CITY, PART_OF_CITY, COMPOUND -> false;
        };
    }

    private void preferCountries() {
        keep(
                Deciding.COUNTRY_BEFORE_CITY,
                place -> place.level() == Level.COUNTRY
                        || left.stream()
                                .noneMatch(other -> other.place().level() == Level.COUNTRY
                                        && other.place().country().equals(place.country())));
    }

    private List<Candidate> outstanding() {
        double most = left.stream().mapToDouble(Likelihood::of).max().orElse(0);
        return left.stream()
                .filter(candidate -> Likelihood.of(candidate) * CLEARLY > most)
                .toList();
    }
}
