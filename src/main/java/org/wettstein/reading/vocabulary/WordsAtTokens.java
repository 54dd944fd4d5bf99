package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a vocabulary by a token that they have something to do with; asked many times for every token of a page. */
final class WordsAtTokens {
    private final int begin;
    private final List<Word>[] words;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, because nothing is faster to ask
    WordsAtTokens(int begin, int end) {
        this.begin = begin;
        words = new List[end - begin + 1];
        Arrays.fill(words, List.of());
    }

    void add(int token, Word word) {
        int at = token - begin;
        if (words[at].isEmpty()) {
            words[at] = new ArrayList<>(2);
        }
        words[at].add(word);
    }

    /** None outside of the run. */
    List<Word> at(int token) {
        int at = token - begin;
        return at >= 0 && at < words.length ? words[at] : List.of();
    }

    Optional<Word> find(int token, Category category) {
        var here = at(token);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).category() == category) {
                return Optional.of(here.get(i));
            }
        }
        return Optional.empty();
    }

    boolean any(int token, Set<Category> categories) {
        return reaches(token, token, categories);
    }

    /** Whether a word of that category goes on as far as to a token. */
    boolean reaches(int token, int afterLast, Category category) {
        var here = at(token);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).category() == category && here.get(i).afterLast() >= afterLast) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of one of these categories goes on as far as to a token. */
    boolean reaches(int token, int afterLast, Set<Category> categories) {
        var here = at(token);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).afterLast() >= afterLast
                    && categories.contains(here.get(i).category())) {
                return true;
            }
        }
        return false;
    }
}
