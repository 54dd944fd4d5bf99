package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
    private final Map<Category, List<Word>> byCategory = new EnumMap<>(Category.class);
    private final List<List<Word>> byFirst;
    private final List<List<Word>> byEnd;
    private final List<List<Word>> covering;

    public Words(String text, Tokens tokens, Stretch at, String language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        begin = tokens.from(at.start());
        end = tokens.from(at.end());
        found = Lexicon.of(language).find(tokens, begin, end);
        byFirst = none();
        byEnd = none();
        covering = none();
        index();
    }

    private Words(Words whole, int begin, int end, List<Word> found) {
        text = whole.text;
        tokens = whole.tokens;
        language = whole.language;
        this.begin = begin;
        this.end = end;
        this.found = found;
        byFirst = none();
        byEnd = none();
        covering = none();
        index();
    }

    private List<List<Word>> none() {
        return new ArrayList<>(Collections.nCopies(end - begin + 1, List.of()));
    }

    private void index() {
        for (var word : found) {
            byCategory.computeIfAbsent(word.category(), _ -> new ArrayList<>(2)).add(word);
            add(byFirst, word.first(), word);
            add(byEnd, word.afterLast(), word);
            for (int token = word.first(); token < word.afterLast(); token++) {
                add(covering, token, word);
            }
        }
    }

    private void add(List<List<Word>> index, int token, Word word) {
        var here = index.get(token - begin);
        if (here.isEmpty()) {
            index.set(token - begin, List.of(word));
        } else {
            var more = new ArrayList<>(here);
            more.add(word);
            index.set(token - begin, more);
        }
    }

    private List<Word> get(List<List<Word>> index, int token) {
        return token < begin || token > end ? List.of() : index.get(token - begin);
    }

    /** A sentence of it; the vocabulary is asked again only if one of its words reaches over the sentence's ends. */
    Words part(Stretch at) {
        int first = tokens.from(at.start());
        int afterLast = tokens.from(at.end());
        boolean whole = apart(first) && apart(afterLast);
        return whole
                ? new Words(this, first, afterLast, within(first, afterLast))
                : new Words(text, tokens, at, language);
    }

    private boolean apart(int token) {
        return get(covering, token).stream().allMatch(word -> word.first() == token);
    }

    private List<Word> within(int first, int afterLast) {
        var words = new ArrayList<Word>();
        for (int token = first; token < afterLast; token++) {
            words.addAll(get(byFirst, token));
        }
        return words;
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
        return byCategory.getOrDefault(category, List.of()).stream();
    }

    public boolean has(Category category) {
        return byCategory.containsKey(category);
    }

    public boolean has(Category category, String id) {
        for (var word : byCategory.getOrDefault(category, List.of())) {
            if (word.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** The word of that category that begins with a token. */
    public Optional<Word> at(int token, Category category) {
        return first(get(byFirst, token), category);
    }

    /** The word of that category that ends right before a token. */
    public Optional<Word> before(int token, Category category) {
        return first(get(byEnd, token), category);
    }

    private static Optional<Word> first(List<Word> words, Category category) {
        for (var word : words) {
            if (word.category() == category) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether one word of that category reaches over all tokens from one to another. */
    public boolean covers(Category category, int first, int afterLast) {
        for (var word : get(covering, first)) {
            if (word.category() == category && word.afterLast() >= afterLast) {
                return true;
            }
        }
        return false;
    }

    /** What stands between two tokens, or before the first or behind the last one. */
    public String between(int token, int next) {
        return text.substring(tokens.end(token), tokens.start(next));
    }
}
