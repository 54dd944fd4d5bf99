package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.place.Level;

/** Natural Earth's populated places: Wikidata items and names in several languages. */
final class MajorPlaces {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ru", "zh");

    /** How far Natural Earth and GeoNames may put the same place apart, in degrees. */
    private static final double SAME = 0.4;

    private MajorPlaces() {}

    static void addTo(Draft draft, Path file) throws IOException {
        for (Map<String, String> row : Table.read(file).rows()) {
            if (draft.country(row.get("country")).isPresent()) {
                add(draft, row);
            }
        }
    }

    private static void add(Draft draft, Map<String, String> row) {
        var place = find(draft, row).orElseGet(() -> {
            var missing =
                    new DraftPlace(Level.CITY, row.get("country"), row.get("name")).at(latitude(row), longitude(row));
            missing.within = draft.country(row.get("country"));
            draft.addSettlement(missing);
            return missing;
        });
        if (place.population == 0) {
            place.population = number(row.get("population"));
        }
        if (row.get("wikidata").matches("Q[0-9]+")) {
            place.wikidata = Integer.parseInt(row.get("wikidata").substring(1));
        }
        addNames(draft, place, row);
    }

    private static void addNames(Draft draft, DraftPlace place, Map<String, String> row) {
        if (!row.get("en").isBlank()) {
            place.rename(row.get("en"));
        }
        for (String language : LANGUAGES) {
            place.add(row.get(language), language, NameUse.USUAL);
        }
        for (String other : row.get("other_names").split("\\|", -1)) {
            place.add(other, "", NameUse.OTHER);
        }
        place.names().forEach(name -> draft.index(place, name.words()));
    }

    private static Optional<DraftPlace> find(Draft draft, Map<String, String> row) {
        return draft.settlement(number(row.get("geonames")))
                .filter(place -> place.near(latitude(row), longitude(row), 1))
                .or(() -> near(draft, row, "name"))
                .or(() -> near(draft, row, "en"));
    }

    private static Optional<DraftPlace> near(Draft draft, Map<String, String> row, String column) {
        return draft.in(row.get("country"), row.get(column)).stream()
                .filter(place -> place.near(latitude(row), longitude(row), SAME))
                .findFirst();
    }

    private static double latitude(Map<String, String> row) {
        return Double.parseDouble(row.get("latitude"));
    }

    private static double longitude(Map<String, String> row) {
        return Double.parseDouble(row.get("longitude"));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
