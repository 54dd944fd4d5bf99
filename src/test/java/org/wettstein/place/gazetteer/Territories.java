package org.wettstein.place.gazetteer;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wettstein.place.Level;

/** Countries by ICU4J; subdivisions by GeoNames and CLDR, brought together by code or name. */
final class Territories {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es", "pt", "ru", "ja", "zh");

    /** Countries whose subdivisions of ISO 3166-2 below those of GeoNames people speak of: departments, provinces. */
    private static final Set<String> WITH_DISTRICTS = Set.of("FR", "ES", "IT", "BE", "GB", "IE");

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("CH", Level.CANTON),
            Map.entry("LU", Level.CANTON),
            Map.entry("JP", Level.PREFECTURE),
            Map.entry("US", Level.STATE),
            Map.entry("DE", Level.STATE),
            Map.entry("AT", Level.STATE),
            Map.entry("AU", Level.STATE),
            Map.entry("IN", Level.STATE),
            Map.entry("BR", Level.STATE),
            Map.entry("MX", Level.STATE),
            Map.entry("NG", Level.STATE),
            Map.entry("VE", Level.STATE),
            Map.entry("MY", Level.STATE),
            Map.entry("CA", Level.PROVINCE),
            Map.entry("CN", Level.PROVINCE),
            Map.entry("AR", Level.PROVINCE),
            Map.entry("NL", Level.PROVINCE),
            Map.entry("TR", Level.PROVINCE),
            Map.entry("KR", Level.PROVINCE),
            Map.entry("VN", Level.PROVINCE),
            Map.entry("ZA", Level.PROVINCE));

    private static final Pattern LEVEL_WORDS = Pattern.compile(
            "\\b(province|region|county|oblast|department|governorate|district|municipality|urban|state|republic|voivodeship|kray|novads|oblisi|rayon|do|si|of)\\b");

    private static final Pattern LEVEL_AT_END = Pattern.compile(
            " (Province|Region|County|Oblast|Department|Governorate|District|State|Voivodeship|Republic|Kray)$");

    /** Countries of their own by ISO 3166-1. */
    private static final Pattern OVERSEAS = Pattern.compile("FR-97.");

    private Territories() {}

    static void addTo(Draft draft, Path folder) throws IOException {
        addCountries(draft);
        var iso = new TreeMap<String, String>();
        Table.read(folder.resolve("subdivisions.tsv")).rows().forEach(row -> iso.put(row.get("code"), row.get("name")));
        for (Map<String, String> row : Table.read(folder.resolve("admin1.tsv")).rows()) {
            addSubdivision(draft, row.get("code"), row.get("name"), iso);
        }
        iso.forEach((code, name) -> addDistrict(draft, code, name));
    }

    private static void addCountries(Draft draft) {
        Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).forEach(code -> {
            var country = new DraftPlace(Level.COUNTRY, code, name(code, "en"));
            for (String language : LANGUAGES) {
                country.add(name(code, language), language, NameUse.USUAL);
            }
            draft.addCountry(country);
        });
    }

    private static String name(String code, String language) {
        return LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(code);
    }

    private static void addSubdivision(Draft draft, String code, String name, Map<String, String> iso) {
        var country = code.substring(0, 2);
        if (code.endsWith("." + country) && !iso.containsKey(code.replace('.', '-'))) {
            return; // GeoNames counts an island as its own subdivision
        }
        var found = find(code, name, iso);
        var place = new DraftPlace(
                LEVELS.getOrDefault(country, Level.REGION), country, found.isEmpty() ? name : iso.get(found));
        place.code = found.isEmpty() ? code : found;
        place.add(name, "", NameUse.OTHER);
        place.add(withoutLevel(name), "", NameUse.OTHER);
        place.within = draft.country(country);
        draft.addSubdivision(code, place);
        if (!found.isEmpty()) {
            draft.addSubdivision(found, place);
        }
    }

    /** The code of ISO 3166-2, empty if it cannot be told. */
    private static String find(String code, String name, Map<String, String> iso) {
        var same = code.replace('.', '-');
        if (iso.containsKey(same) && !Character.isDigit(same.charAt(3))) {
            return same;
        }
        var wanted = bare(name);
        return iso.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(code.substring(0, 2) + "-"))
                .filter(entry -> bare(entry.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Without the words for its level, which GeoNames mostly adds and CLDR does not. */
    private static String bare(String name) {
        return LEVEL_WORDS.matcher(SpellingText.of(name)).replaceAll("").strip();
    }

    /** «Novosibirsk Oblast» is called Novosibirsk too. */
    private static String withoutLevel(String name) {
        return LEVEL_AT_END.matcher(name).replaceAll("");
    }

    private static void addDistrict(Draft draft, String code, String name) {
        var country = code.substring(0, 2);
        if (draft.subdivision(code).isEmpty()
                && WITH_DISTRICTS.contains(country)
                && !OVERSEAS.matcher(code).matches()) {
            var place = new DraftPlace(Level.DISTRICT, country, name);
            place.code = code;
            if (country.equals("IE")) {
                place.add("County " + name, "en", NameUse.OTHER);
                place.add("Co. " + name, "en", NameUse.OTHER);
            }
            place.within = draft.country(country);
            draft.addSubdivision(code, place);
        }
    }
}
