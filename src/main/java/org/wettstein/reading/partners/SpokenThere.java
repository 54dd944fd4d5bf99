package org.wettstein.reading.partners;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.reading.vocabulary.Lexicon;

/** In which countries city halls write in a language. */
final class SpokenThere {
    private static final Map<String, Set<String>> COUNTRIES = Lexicon.table("spoken").stream()
            .collect(Collectors.toMap(
                    columns -> columns[0], columns -> Set.copyOf(Arrays.asList(columns[1].split(" ")))));

    private SpokenThere() {}

    static boolean in(String country, String language) {
        return COUNTRIES.getOrDefault(language, Set.of()).contains(country);
    }
}
