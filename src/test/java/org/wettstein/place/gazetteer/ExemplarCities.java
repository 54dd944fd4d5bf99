package org.wettstein.place.gazetteer;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** CLDR's names of the cities that time zones are called after. */
final class ExemplarCities {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es", "pt", "ru", "ja", "zh");

    private ExemplarCities() {}

    static void addTo(Draft draft) {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null);
        for (String zone : new TreeSet<>(zones)) {
            var country = TimeZone.getRegion(zone);
            var english = TimeZoneNames.getInstance(ULocale.ENGLISH).getExemplarLocationName(zone);
            if (english != null) {
                draft.in(country, english).stream().findFirst().ifPresent(place -> addNames(place, zone));
            }
        }
    }

    private static void addNames(DraftPlace place, String zone) {
        for (String language : LANGUAGES) {
            boolean unnamed = place.names().stream()
                    .noneMatch(name ->
                            name.use() == NameUse.USUAL && name.language().equals(language));
            var name = TimeZoneNames.getInstance(new ULocale(language)).getExemplarLocationName(zone);
            if (unnamed && name != null) {
                place.add(name, language, NameUse.USUAL);
            }
        }
    }
}
