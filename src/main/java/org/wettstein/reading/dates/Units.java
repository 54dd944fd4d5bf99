package org.wettstein.reading.dates;

import java.util.Set;

/** What is counted and measured: four digits beside such a word are no year. */
final class Units {
    private static final Set<String> UNITS = Set.of(
            "einwohner",
            "einwohnern",
            "einwohnerinnen",
            "menschen",
            "personen",
            "km",
            "kilometer",
            "meter",
            "m",
            "euro",
            "franken",
            "inhabitants",
            "people",
            "residents",
            "kilometres",
            "kilometers",
            "miles",
            "metres",
            "feet",
            "habitants",
            "personnes",
            "abitanti",
            "persone",
            "chilometri",
            "metri",
            "habitantes",
            "personas",
            "kilometros",
            "metros",
            "hectares",
            "ha",
            "eur",
            "usd",
            "chf",
            "dollars",
            "jahre",
            "schuler",
            "students",
            "eleves");
    private static final Set<String> CURRENCIES =
            Set.of("chf", "eur", "usd", "fr", "euro", "rund", "uber", "etwa", "knapp");

    private Units() {}

    static boolean of(String word) {
        return UNITS.contains(word);
    }

    static boolean currency(String word) {
        return CURRENCIES.contains(word);
    }
}
