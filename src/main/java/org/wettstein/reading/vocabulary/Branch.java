package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All phrases that go on from here, word by word; a word may be given by its begin or its end alone. */
final class Branch {
    private static final int SHORTEST = 2;

    private final Map<String, Branch> words = new HashMap<>();
    private final Map<String, Branch> begins = new HashMap<>();
    private final Map<String, Branch> ends = new HashMap<>();
    private int longestBegin;
    private int longestEnd;
    final List<Phrase> phrases = new ArrayList<>();

    Branch grow(String word) {
        if (word.endsWith("*")) {
            longestBegin = Math.max(longestBegin, word.length() - 1);
            return begins.computeIfAbsent(word.substring(0, word.length() - 1), _ -> new Branch());
        }
        if (word.startsWith("*")) {
            longestEnd = Math.max(longestEnd, word.length() - 1);
            return ends.computeIfAbsent(word.substring(1), _ -> new Branch());
        }
        return words.computeIfAbsent(word, _ -> new Branch());
    }

    /** Goes on with this word, in every way that fits: the whole word first, then the longest begin and end of it. */
    void follow(String word, Consumer<Branch> then) {
        accept(words.get(word), then);
        if (!begins.isEmpty()) {
            for (int length = Math.min(longestBegin, word.length()); length >= SHORTEST; length--) {
                accept(begins.get(word.substring(0, length)), then);
            }
        }
        if (!ends.isEmpty()) {
            for (int start = Math.max(0, word.length() - longestEnd); start <= word.length() - SHORTEST; start++) {
                accept(ends.get(word.substring(start)), then);
            }
        }
    }

    private static void accept(@org.jspecify.annotations.Nullable Branch branch, Consumer<Branch> then) {
        if (branch != null) {
            then.accept(branch);
        }
    }
}
