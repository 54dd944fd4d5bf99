package org.wettstein.reading.dates;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Words;

/** Years in words: “nineteen eighty-nine”, “mille neuf cent quatre-vingt-neuf”. Round hundreds count things as well. */
final class SpelledYears {
    private static final int EARLIEST = 1801;
    private static final int LATEST = 2099;
    private static final int MOST_WORDS = 7;
    private static final List<String> RULES = List.of("%spellout-numbering-year", "%spellout-numbering");

    /** With what a year in words can begin: only then are all of them spelled out. */
    private static final Map<String, List<String>> BEGINS = Map.of(
            "de", List.of("achtzehnhundert", "neunzehnhundert", "eintausend", "zweitausend"),
            "en", List.of("eighteen", "nineteen", "twenty", "two"),
            "fr", List.of("mil", "dix", "deux"),
            "it", List.of("mille", "duemila"),
            "es", List.of("mil", "dos"));

    private static final Map<String, Map<String, Integer>> YEARS = new ConcurrentHashMap<>();

    /** @param afterLast the token behind it */
    record Year(int year, int afterLast) {}

    private SpelledYears() {}

    static boolean begins(Words words, int token) {
        for (var begin : BEGINS.getOrDefault(words.language(), List.of())) {
            if (words.tokens().folded(token).startsWith(begin)) {
                return true;
            }
        }
        return false;
    }

    /** The longest that begins with a token. */
    static Optional<Year> find(Words words, int token) {
        if (!begins(words, token)) {
            return Optional.empty();
        }
        var years = YEARS.computeIfAbsent(words.language(), SpelledYears::spelled);
        var said = new StringBuilder();
        Optional<Year> found = Optional.empty();
        for (int next = token; next < words.end() && next - token < MOST_WORDS; next++) {
            var gap = next == token ? "" : words.between(next - 1, next);
            if (!gap.isEmpty() && !gap.equals(" ") && !gap.equals("-")) {
                return found;
            }
            said.append(gap.isEmpty() ? "" : " ").append(words.tokens().folded(next));
            var year = Optional.ofNullable(years.get(said.toString()));
            found = year.isPresent() ? Optional.of(new Year(year.orElseThrow(), next + 1)) : found;
        }
        return found;
    }

    private static Map<String, Integer> spelled(String language) {
        var format = new RuleBasedNumberFormat(Locale.of(language), RuleBasedNumberFormat.SPELLOUT);
        var years = new HashMap<String, Integer>();
        for (int year = EARLIEST; year <= LATEST; year++) {
            if (year % 100 != 0) {
                for (var rule : RULES) {
                    var words = words(format.format(year, rule));
                    years.put(words, year);
                    years.put(words.replace("thousand ", "thousand and "), year);
                }
            }
        }
        return years;
    }

    /** As the page's words are compared: without case, accents, hyphens and soft hyphens. */
    private static String words(String spelled) {
        var tokens = Tokens.of(spelled.replace("\u00AD", ""));
        var words = new StringBuilder();
        for (int token = 0; token < tokens.size(); token++) {
            words.append(token == 0 ? "" : " ").append(tokens.folded(token));
        }
        return words.toString();
    }
}
