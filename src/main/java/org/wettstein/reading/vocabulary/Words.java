package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;

/** A run of a page's tokens in one language, with the words of the vocabulary that stand in it. */
public final class Words {
    private final String text;
    private final String language;
    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final Map<Category, List<Word>> byCategory = new EnumMap<>(Category.class);
    private final WordsAtTokens beginning;
    private final WordsAtTokens ending;
    private final WordsAtTokens covering;

    public Words(String text, Tokens tokens, Stretch at, String language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        begin = tokens.from(at.start());
        end = tokens.from(at.end());
        beginning = new WordsAtTokens(begin, end);
        ending = new WordsAtTokens(begin, end);
        covering = new WordsAtTokens(begin, end);
        Lexicon.of(language).find(tokens, begin, end).forEach(this::index);
    }

    /** Part of a run, by the same index. */
    private Words(Words whole, int begin, int end) {
        text = whole.text;
        tokens = whole.tokens;
        language = whole.language;
        this.begin = begin;
        this.end = end;
        beginning = whole.beginning;
        ending = whole.ending;
        covering = whole.covering;
        for (int token = begin; token < end; token++) {
            beginning.at(token).forEach(this::sort);
        }
    }

    private void index(Word word) {
        sort(word);
        beginning.add(word.first(), word);
        ending.add(word.afterLast(), word);
        for (int token = word.first(); token < word.afterLast(); token++) {
            covering.add(token, word);
        }
    }

    private void sort(Word word) {
        byCategory.computeIfAbsent(word.category(), _ -> new ArrayList<>(2)).add(word);
    }

    /** A sentence of it; the vocabulary is asked again only if one of its words reaches over the sentence's ends. */
    public Words part(Stretch at) {
        int first = tokens.from(at.start());
        int afterLast = tokens.from(at.end());
        if (first == begin && afterLast == end) {
            return this;
        }
        return apart(first) && apart(afterLast)
                ? new Words(this, first, afterLast)
                : new Words(text, tokens, at, language);
    }

    private boolean apart(int token) {
        return covering.at(token).stream().allMatch(word -> word.first() == token);
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

    public List<Word> list(Category category) {
        return byCategory.getOrDefault(category, List.of());
    }

    public Stream<Word> all(Category category) {
        return list(category).stream();
    }

    /** Whether one of that category is so. */
    public boolean any(Category category, Predicate<Word> so) {
        for (var word : list(category)) {
            if (so.test(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(Category category) {
        return byCategory.containsKey(category);
    }

    public boolean has(Category category, String id) {
        for (var word : list(category)) {
            if (word.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** The word of that category that begins with a token. */
    public Optional<Word> at(int token, Category category) {
        return within(token) ? beginning.find(token, category) : Optional.empty();
    }

    /** Whether a word of one of these categories begins with a token. */
    public boolean begins(Set<Category> categories, int token) {
        return within(token) && beginning.any(token, categories);
    }

    /** The word of that category that ends right before a token. */
    public Optional<Word> before(int token, Category category) {
        return token > begin && token <= end ? ending.find(token, category) : Optional.empty();
    }

    /** Whether a word of that category and id ends right before a token. */
    public boolean behind(Category category, String id, int token) {
        var word = before(token, category);
        return word.isPresent() && word.get().id().equals(id);
    }

    /** Whether one word of that category reaches over all tokens from one to another. */
    public boolean covers(Category category, int first, int afterLast) {
        return within(first) && covering.reaches(first, afterLast, category);
    }

    /** Whether one word of one of these categories reaches over all tokens from one to another. */
    public boolean covers(Set<Category> categories, int first, int afterLast) {
        return within(first) && covering.reaches(first, afterLast, categories);
    }

    private boolean within(int token) {
        return token >= begin && token < end;
    }

    /** Whether a token is made of digits alone. */
    public boolean number(int token) {
        var word = tokens.folded(token);
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands between two tokens matches. */
    public boolean between(int token, int next, Pattern pattern) {
        return pattern.matcher(text)
                .region(tokens.end(token), tokens.start(next))
                .matches();
    }

    /** Whether exactly this stands between two tokens. */
    public boolean between(int token, int next, String gap) {
        int start = tokens.end(token);
        return tokens.start(next) - start == gap.length() && text.startsWith(gap, start);
    }

    /** What stands between two tokens, or before the first or behind the last one. */
    public String between(int token, int next) {
        return text.substring(tokens.end(token), tokens.start(next));
    }
}
