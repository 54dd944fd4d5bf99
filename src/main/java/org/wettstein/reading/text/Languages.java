package org.wettstein.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which language words are in, by the small words that every sentence needs. */
public final class Languages {
    /** Those whose sentences can be read; of others only that they are another language. */
    public static final List<String> READ = List.of("de", "en", "fr", "it", "es");

    private static final int SURE = 3;

    /** A text of so few words hardly has small ones: one that no other language shares must do. */
    private static final int FEW = 60;

    private static final int LONGEST_LOOK = 20_000;
    private static final Map<String, List<String>> BY_WORD = load();

    private Languages() {}

    /** The language of a part of a page: that of the page, unless its words are clearly of another. */
    static Optional<String> guess(Tokens tokens, int from, int to, String page) {
        var counts = counts(tokens, from, to);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.getOrDefault(page, 0) * 2 >= most ? Optional.of(page) : best(counts, SURE);
    }

    /** The language that most of the small words belong to; empty if there are too few to tell. */
    static Optional<String> guess(Tokens tokens, int from, int to) {
        return best(counts(tokens, from, to), to - from < FEW ? 1 : SURE);
    }

    private static Map<String, Integer> counts(Tokens tokens, int from, int to) {
        var counts = new HashMap<String, Integer>();
        for (int i = from; i < Math.min(to, from + LONGEST_LOOK); i++) {
            BY_WORD.getOrDefault(tokens.folded(i), List.of())
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        return counts;
    }

    private static Optional<String> best(Map<String, Integer> counts, int sure) {
        var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        return best.filter(found -> found.getValue() >= sure && clear(counts, found))
                .map(Map.Entry::getKey);
    }

    /** How many of the small words in a run of tokens one language has and another has not. */
    public static long telling(Tokens tokens, int from, int to, String language, String against) {
        return IntStream.range(from, to)
                .mapToObj(tokens::folded)
                .filter(word -> BY_WORD.getOrDefault(word, List.of()).contains(language))
                .filter(word -> !BY_WORD.getOrDefault(word, List.of()).contains(against))
                .distinct()
                .count();
    }

    /** The language itself, without country or script. */
    static String primary(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    }

    private static boolean clear(Map<String, Integer> counts, Map.Entry<String, Integer> best) {
        return counts.entrySet().stream()
                .filter(other -> !other.getKey().equals(best.getKey()))
                .allMatch(other -> other.getValue() * 10 <= best.getValue() * 8);
    }

    private static Map<String, List<String>> load() {
        var found = new HashMap<String, List<String>>();
        try (var stream = Languages.class.getResourceAsStream("small-words.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no small-words.tsv");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> Arrays.stream(line[1].split(" "))
                            .forEach(word -> found.merge(Tokens.fold(word), List.of(line[0]), Languages::both)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
