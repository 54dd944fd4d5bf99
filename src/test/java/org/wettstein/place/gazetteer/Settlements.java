package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.place.Level;

/** Cities, towns and villages by GeoNames: an older edition with all its names and sizes, and a newer one without. */
final class Settlements {
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’‘ʼʻ` ().,/-]{2,39}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]*");

    /** Names in other scripts than the Latin one are kept of larger cities only. */
    private static final int LARGE = 100_000;

    /** How far the same place may lie apart in two editions, in degrees. */
    private static final double SAME = 0.15;

    private final Draft draft;

    private Settlements(Draft draft) {
        this.draft = draft;
    }

    static void addTo(Draft draft, Path cities, Path places) throws IOException {
        var settlements = new Settlements(draft);
        try (var lines = Files.lines(cities)) {
            lines.map(line -> line.split("\t", -1))
                    .filter(cells -> !GONE.contains(cells[7]))
                    .forEach(settlements::add);
        }
        Table.read(places).rows().forEach(settlements::add);
    }

    private void add(String[] cells) {
        var level = cells[7].equals("PPLX") ? Level.PART_OF_CITY : Level.CITY;
        var place = new DraftPlace(level, cells[8], cells[1])
                .at(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
        place.geonames = Integer.parseInt(cells[0]);
        place.population = Integer.parseInt(cells[14]);
        place.within = draft.subdivision(cells[8] + "." + cells[10]).or(() -> draft.country(cells[8]));
        for (String other : cells[3].split(",", -1)) {
            if (isName(other, place.population)) {
                place.add(other, "", NameUse.OTHER);
            }
        }
        draft.addSettlement(place);
    }

    /** GeoNames mixes codes of airports and transcriptions of transcriptions among the names. */
    private static boolean isName(String other, int population) {
        return LATIN.matcher(other).matches()
                ? NAME.matcher(other).matches() && !CODE.matcher(other).matches()
                : population >= LARGE;
    }

    private void add(Map<String, String> row) {
        double latitude = Double.parseDouble(row.get("latitude"));
        double longitude = Double.parseDouble(row.get("longitude"));
        var country = row.get("country");
        var within = draft.subdivision(country + "." + row.get("admin1"));
        draft.in(country, row.get("name")).stream()
                .filter(place -> place.near(latitude, longitude, SAME))
                .findFirst()
                .ifPresentOrElse(known -> known.within = within.or(() -> known.within), () -> {
                    var place = new DraftPlace(Level.CITY, country, row.get("name")).at(latitude, longitude);
                    place.within = within.or(() -> draft.country(country));
                    draft.addSettlement(place);
                });
    }
}
