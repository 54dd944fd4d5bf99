package org.wettstein.reading.recognising;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Lexicon;
import org.wettstein.reading.vocabulary.Word;

/** A run of a page's tokens in one language, with the words of the vocabulary that stand in it. */
public final class Words {
    private final String text;
    private final String language;
    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final List<Word> found;
    private final Map<Integer, List<Word>> byFirst = new HashMap<>();
    private final Map<Integer, List<Word>> byEnd = new HashMap<>();

    public Words(String text, Tokens tokens, Stretch at, String language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        begin = tokens.from(at.start());
        end = tokens.from(at.end());
        found = Lexicon.of(language).find(tokens, begin, end);
        for (var word : found) {
            byFirst.computeIfAbsent(word.first(), _ -> new java.util.ArrayList<>(2))
                    .add(word);
            byEnd.computeIfAbsent(word.afterLast(), _ -> new java.util.ArrayList<>(2))
                    .add(word);
        }
    }

    public String text() {
        return text;
    }

    public String language() {
        return language;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int begin() {
        return begin;
    }

    /** The token behind the last one. */
    public int end() {
        return end;
    }

    public Stream<Word> all(Category category) {
        return found.stream().filter(word -> word.category() == category);
    }

    public boolean has(Category category) {
        return all(category).findAny().isPresent();
    }

    public boolean has(Category category, String id) {
        return found.stream().anyMatch(word -> word.is(category, id));
    }

    /** The word of that category that begins with a token. */
    public Optional<Word> at(int token, Category category) {
        return byFirst.getOrDefault(token, List.of()).stream()
                .filter(word -> word.category() == category)
                .findFirst();
    }

    /** The word of that category that ends right before a token. */
    public Optional<Word> before(int token, Category category) {
        return byEnd.getOrDefault(token, List.of()).stream()
                .filter(word -> word.category() == category)
                .findFirst();
    }

    /** Whether one word of that category reaches over all tokens from one to another. */
    public boolean covers(Category category, int first, int afterLast) {
        return all(category).anyMatch(word -> word.first() <= first && word.afterLast() >= afterLast);
    }

    /** What stands between two tokens, or before the first or behind the last one. */
    public String between(int token, int next) {
        return text.substring(tokens.end(token), tokens.start(next));
    }
}
