package org.wettstein.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wettstein.language.IllegalFact;

/**
 * What others call a place by.
 *
 * @param country ISO 3166-1 alpha-2, {@code US}
 * @param subdivision ISO 3166-2, {@code US-MA}
 * @param wikidata item number, {@code Q771}
 * @param bfs number of a Swiss municipality, canton or country at the Federal Statistical Office
 */
public record PlaceCodes(
        Optional<String> country, Optional<String> subdivision, Optional<String> wikidata, Optional<String> bfs) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern BFS = Pattern.compile("[0-9]{1,5}");

    public PlaceCodes {
        matching(COUNTRY, country, "country-code");
        matching(SUBDIVISION, subdivision, "subdivision-code");
        matching(WIKIDATA, wikidata, "wikidata-item");
        matching(BFS, bfs, "bfs-number");
    }

    private static void matching(Pattern pattern, Optional<String> code, String name) {
        if (code.filter(given -> !pattern.matcher(given).matches()).isPresent()) {
            throw new IllegalFact("no-" + name, code.orElseThrow());
        }
    }
}
