package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wettstein.place.Level;

/** The tables of {@code gazetteer/} that are written by hand; a row that fits no place is refused. */
final class OwnTables {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es");

    private final Draft draft;

    private OwnTables(Draft draft) {
        this.draft = draft;
    }

    static void addTo(Draft draft, Path folder) throws IOException {
        var tables = new OwnTables(draft);
        tables.each(folder.resolve("countries.tsv"), row -> tables.name(tables.country(row), row));
        tables.each(folder.resolve("subdivisions.tsv"), row -> tables.name(tables.subdivision(row), row));
        tables.each(
                folder.resolve("cities.tsv"),
                row -> tables.name(tables.city(row.get("country"), row.get("name")), row));
        tables.each(folder.resolve("parts.tsv"), tables::addPart);
        for (int bit = 0; bit <= OrdinaryUse.LANGUAGES.size(); bit++) {
            tables.addOrdinary(folder, bit);
        }
    }

    private void each(Path file, Consumer<Map<String, String>> rule) throws IOException {
        var faults = new ArrayList<String>();
        for (var row : Table.read(file).rows()) {
            try {
                rule.accept(row);
            } catch (IllegalArgumentException fault) {
                faults.add(fault.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(file + ":\n" + String.join("\n", faults));
        }
    }

    private DraftPlace country(Map<String, String> row) {
        return draft.country(row.get("code")).orElseThrow(() -> unknown(row));
    }

    private void addOrdinary(Path folder, int bit) throws IOException {
        var kind = bit < OrdinaryUse.LANGUAGES.size() ? OrdinaryUse.LANGUAGES.get(bit) : "people";
        for (String line : Files.readAllLines(folder.resolve("ordinary_" + kind + ".txt"))) {
            if (!line.startsWith("#")) {
                for (String word : line.strip().split(" +", -1)) {
                    draft.ordinary(word.replace('_', ' '), bit);
                }
            }
        }
    }

    /** The first name in a language is the usual one, the others are further ones. */
    private void name(DraftPlace place, Map<String, String> row) {
        split(row, "en").stream().findFirst().ifPresent(place::rename);
        for (String language : LANGUAGES) {
            var use = NameUse.USUAL;
            for (String name : split(row, language)) {
                place.replace(name, language, use);
                use = NameUse.OTHER;
            }
        }
        for (NameUse use : List.of(NameUse.SHORT, NameUse.FORMER, NameUse.OTHER)) {
            split(row, use.name().toLowerCase(Locale.ROOT)).forEach(name -> place.add(name, "", use));
        }
        for (String language : LANGUAGES) {
            split(row, "adjective_" + language).forEach(name -> place.add(name, language, NameUse.ADJECTIVE));
        }
    }

    private static List<String> split(Map<String, String> row, String column) {
        var cell = row.getOrDefault(column, "");
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** One that is known; or, after a plus sign, one that no source has any more. */
    private DraftPlace subdivision(Map<String, String> row) {
        var code = row.get("code");
        if (code.startsWith("+")) {
            var country = code.substring(1, 3);
            var place = new DraftPlace(Level.REGION, country, row.get("en"));
            place.code = code.substring(1);
            place.within = draft.country(country);
            draft.addSubdivision(place.code, place);
            return place;
        }
        var place = draft.subdivision(code).orElseThrow(() -> unknown(row));
        if (!row.get("iso").isEmpty()) {
            place.code = row.get("iso");
            draft.addSubdivision(place.code, place);
        }
        return place;
    }

    private DraftPlace city(String country, String name) {
        return draft.in(country, name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place of " + country + " is called " + name));
    }

    private void addPart(Map<String, String> row) {
        var city = city(row.get("country"), row.get("city"));
        var known = draft.in(row.get("country"), row.get("name")).stream()
                .filter(place -> place != city && place.near(city.latitude, city.longitude, 0.5))
                .findFirst();
        var part = known.orElseGet(() -> {
            var added = new DraftPlace(Level.PART_OF_CITY, row.get("country"), row.get("name"));
            if (!row.get("latitude").isEmpty()) {
                added.at(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
            }
            draft.addSettlement(added);
            return added;
        });
        part.within = Optional.of(city);
        name(part, row);
    }

    private static IllegalArgumentException unknown(Map<String, String> row) {
        return new IllegalArgumentException("no place for " + row);
    }
}
