package org.wettstein.reading.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.reading.text.Languages;
import org.wettstein.reading.text.Tokens;

/** The vocabulary of one language together with the words that all languages share. Threads may share it. */
public final class Lexicon {
    private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final String SHARED = "mul";

    private final Branch root = new Branch();

    private Lexicon() {}

    /** Of a language that is not read, there are the names of months and days in all that are. */
    public static Lexicon of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Lexicon::load);
    }

    private static Lexicon load(String language) {
        var lexicon = new Lexicon();
        lexicon.read(SHARED, false);
        if (Languages.READ.contains(language)) {
            lexicon.read(language, false);
        } else {
            Languages.READ.forEach(read -> lexicon.read(read, true));
        }
        return lexicon;
    }

    private void read(String file, boolean onlyDates) {
        lines(file).stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> !onlyDates || Category.ofDates(Category.of(columns[0])))
                .forEach(columns -> {
                    var phrase = new Phrase(Category.of(columns[0]), columns[1]);
                    for (var words : columns[2].split("\\|", -1)) {
                        grow(words).phrases.add(phrase);
                    }
                });
    }

    /** The rows of a further table beside the vocabularies. */
    public static List<String[]> table(String file) {
        return lines(file).stream().map(line -> line.split("\t", -1)).toList();
    }

    static List<String> lines(String file) {
        try (var stream = Lexicon.class.getResourceAsStream(file + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no vocabulary " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Branch grow(String words) {
        var branch = root;
        for (var word : words.split("[ '-]", -1)) {
            var bare = Tokens.fold(word.replace("*", ""));
            branch = branch.grow(word.startsWith("*") ? "*" + bare : word.endsWith("*") ? bare + "*" : bare);
        }
        return branch;
    }

    /** The words of the vocabulary in a run of tokens: per category the longest from the left, none inside another. */
    public List<Word> find(Tokens tokens, int from, int to) {
        var found = new ArrayList<Word>();
        var free = new EnumMap<Category, Integer>(Category.class);
        var longest = new EnumMap<Category, Word>(Category.class);
        for (int i = from; i < to; i++) {
            follow(root, tokens, i, i, to, longest);
            if (!longest.isEmpty()) {
                keep(longest, free, found);
                longest.clear();
            }
        }
        return found;
    }

    private static void keep(Map<Category, Word> longest, Map<Category, Integer> free, List<Word> found) {
        for (var word : longest.values()) {
            if (free.getOrDefault(word.category(), 0) <= word.first()) {
                free.put(word.category(), word.afterLast());
                found.add(word);
            }
        }
    }

    private static void follow(Branch branch, Tokens tokens, int first, int next, int to, Map<Category, Word> longest) {
        for (var phrase : branch.phrases) {
            var known = longest.get(phrase.category());
            if (known == null || known.afterLast() < next) {
                longest.put(
                        phrase.category(),
                        new Word(phrase.category(), phrase.id(), tokens.at(first, next), first, next));
            }
        }
        if (next < to) {
            for (var further : branch.behind(tokens.folded(next))) {
                follow(further, tokens, first, next + 1, to, longest);
            }
        }
    }
}
