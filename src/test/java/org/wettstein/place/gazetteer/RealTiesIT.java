package org.wettstein.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wettstein.place.Level;

/** How much of 26,000 real ties the gazetteer knows; the figures of docs/gazetteer.md come from here. */
class RealTiesIT {
    private static final Path TIES = Path.of("../shared/network/twin_cities.csv");
    private static final double NEAR = 0.5;
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Map<String, Set<String>> COUNTRIES = new ConcurrentHashMap<>();

    private static Set<End> ends = Set.of();

    @BeforeAll
    static void readTies() throws IOException {
        assumeTrue(Files.isReadable(TIES), "not measured: " + TIES + " is missing");
        try (var ties = CsvReader.builder().ofCsvRecord(TIES)) {
            ends = ties.stream()
                    .skip(1)
                    .flatMap(tie -> Stream.of(End.read(tie, 0), End.read(tie, 4)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    @Test
    void knowsTheCountryOfNearlyAll() {
        assertShare("country known", ends, end -> !end.countries().isEmpty(), 0.99);
    }

    @Test
    void findsNearlyAllInTheirCountry() {
        assertShare("found in its country", located(), End::found, 0.86);
    }

    @Test
    void findsThemWhereTheyLie() {
        assertShare(
                "found where it lies, among those found",
                located().stream().filter(End::found).toList(),
                End::foundNear,
                0.95);
    }

    @Test
    void isRarelyWrongWhenItDecides() {
        var decided = located().stream()
                .filter(End::foundNear)
                .filter(end -> end.settled(Surroundings.NONE).isPresent())
                .toList();

        assertShare(
                "decided without any surroundings",
                located().stream().filter(End::foundNear).toList(),
                decided::contains,
                0.5);
        assertShare(
                "right when decided without surroundings",
                decided,
                end -> end.settled(Surroundings.NONE).filter(end::near).isPresent(),
                0.9);
    }

    @Test
    void isHardlyEverWrongWhenTheCountryIsNamed() {
        var decided = located().stream()
                .filter(End::foundNear)
                .filter(end -> end.settled(end.surroundings()).isPresent())
                .toList();

        assertShare(
                "decided by the country",
                located().stream().filter(End::foundNear).toList(),
                decided::contains,
                0.9);
        assertShare(
                "right when decided by the country",
                decided,
                end -> end.settled(end.surroundings()).filter(end::near).isPresent(),
                0.97);
    }

    private static List<End> located() {
        return ends.stream().filter(end -> !end.countries().isEmpty()).toList();
    }

    private static void assertShare(String what, Collection<End> all, Predicate<End> part, double atLeast) {
        long hits = all.stream().filter(part).count();
        double share = (double) hits / all.size();
        System.out.printf("%s: %d of %d, %.4f%n", what, hits, all.size(), share);
        if (Boolean.getBoolean("misses")) {
            all.stream()
                    .filter(part.negate())
                    .limit(3000)
                    .forEach(end -> System.out.println("  MISS " + what + ": " + end));
        }
        assertThat(share).as(what).isGreaterThanOrEqualTo(atLeast);
    }

    /** One end of a tie. */
    private record End(String city, String country, double latitude, double longitude) {
        static End read(CsvRecord tie, int column) {
            return new End(
                    tie.getField(column).strip(),
                    tie.getField(column + 1).strip(),
                    Double.parseDouble(tie.getField(column + 2)),
                    Double.parseDouble(tie.getField(column + 3)));
        }

        Set<String> countries() {
            return COUNTRIES.computeIfAbsent(country, End::countries);
        }

        private static Set<String> countries(String country) {
            return GAZETTEER.find(country).stream()
                    .map(Candidate::place)
                    .filter(place ->
                            place.level() == Level.COUNTRY || place.country().equals("GB"))
                    .map(GazetteerPlace::country)
                    .collect(Collectors.toSet());
        }

        Surroundings surroundings() {
            return new Surroundings(countries(), Set.of(), Optional.empty());
        }

        boolean found() {
            return GAZETTEER.find(city).stream().anyMatch(candidate -> countries()
                    .contains(candidate.place().country()));
        }

        boolean foundNear() {
            return GAZETTEER.find(city).stream().anyMatch(this::near);
        }

        Optional<Candidate> settled(Surroundings surroundings) {
            return GAZETTEER.resolve(city, surroundings) instanceof Resolution.Settled settled
                    ? Optional.of(settled.chosen())
                    : Optional.empty();
        }

        /** A subdivision has no coordinates: there the country must do. */
        boolean near(Candidate candidate) {
            return candidate
                    .place()
                    .coordinates()
                    .map(at -> close(at.latitude(), latitude) && close(at.longitude(), longitude))
                    .orElseGet(() -> countries().contains(candidate.place().country()));
        }

        private static boolean close(BigDecimal degrees, double other) {
            return Math.abs(degrees.doubleValue() - other) <= NEAR;
        }
    }
}
