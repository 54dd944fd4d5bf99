package org.wettstein.place.gazetteer;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.place.Level;

/** Puts each part of a city into its city: the largest near by, the nearer the better. */
final class Parts {
    /** How far away a city is still looked for, in degrees. */
    private static final double NEAR = 0.4;

    private static final int SMALLEST_CITY = 10_000;

    private Parts() {}

    static void place(Draft draft) {
        var cities = draft.settlements().stream()
                .filter(place -> place.level == Level.CITY && place.population >= SMALLEST_CITY)
                .collect(groupingBy(city -> city.country));
        draft.settlements().stream()
                .filter(place -> place.level == Level.PART_OF_CITY)
                .filter(place ->
                        place.within.filter(outer -> outer.level == Level.CITY).isEmpty())
                .forEach(part -> part.within = around(part, cities.getOrDefault(part.country, List.of()))
                        .or(() -> part.within));
    }

    private static Optional<DraftPlace> around(DraftPlace part, List<DraftPlace> cities) {
        return cities.stream()
                .filter(city -> city.population > part.population && city.near(part.latitude, part.longitude, NEAR))
                .max(Comparator.comparingDouble(city -> city.population
                        / (0.05 + Math.hypot(city.latitude - part.latitude, city.longitude - part.longitude))));
    }
}
