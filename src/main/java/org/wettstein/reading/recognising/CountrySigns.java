package org.wettstein.reading.recognising;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Lexicon;

/** Countries by the signs and abbreviations that pages put behind a city, and by longer forms of their names. */
final class CountrySigns {
    private static final Set<String> CODES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    private static final Map<String, String> WRITTEN = load();

    /** How many words the longest has that begins with a word. */
    private static final Map<String, Integer> LONGEST_FROM = longestFrom();

    private CountrySigns() {}

    /** How many words a sign or name can have that begins with this one, which is without case and accents; 0 if none does. */
    static int longestFrom(String folded) {
        return LONGEST_FROM.getOrDefault(folded, 0);
    }

    /** The ISO 3166-1 code of what is written, if it is the sign or name of one country. */
    static Optional<String> find(String written) {
        return Optional.ofNullable(WRITTEN.get(written))
                .or(() -> Optional.ofNullable(WRITTEN.get(folded(written))))
                .or(() -> Optional.of(written).filter(CODES::contains));
    }

    private static String folded(String written) {
        var tokens = Tokens.of(written);
        var words = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            words.append(i == 0 ? "" : " ").append(tokens.folded(i));
        }
        return words.length() > 3 ? words.toString() : "";
    }

    private static Map<String, Integer> longestFrom() {
        return Stream.concat(WRITTEN.keySet().stream(), CODES.stream())
                .map(Tokens::of)
                .filter(tokens -> tokens.size() > 0)
                .collect(Collectors.toMap(tokens -> tokens.folded(0), Tokens::size, Math::max));
    }

    private static Map<String, String> load() {
        var found = new HashMap<String, String>();
        try (var stream = Lexicon.class.getResourceAsStream("countries.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no countries.tsv");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> {
                        for (var written : line[1].split("\\|", -1)) {
                            found.put(written, line[0]);
                            found.put(folded(written), line[0]);
                        }
                    });
            found.remove("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
