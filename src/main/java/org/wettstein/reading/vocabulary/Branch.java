package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All phrases that go on from here, word by word; a word may be given by its begin or its end alone. */
final class Branch {
    private static final int SHORTEST = 2;
    private static final Comparator<Part> LONGEST_FIRST =
            Comparator.comparingInt((Part part) -> part.letters.length()).reversed();

    private final Map<String, Branch> words = new HashMap<>();
    private final Map<Integer, List<Part>> begins = new HashMap<>();
    private final Map<Integer, List<Part>> ends = new HashMap<>();
    final List<Phrase> phrases = new ArrayList<>();

    /** The begin or the end of a word, of two letters or more. */
    private record Part(String letters, Branch branch) {}

    Branch grow(String word) {
        if (word.endsWith("*")) {
            var begin = word.substring(0, word.length() - 1);
            return grow(begins, pair(begin, 0), begin);
        }
        if (word.startsWith("*")) {
            var end = word.substring(1);
            return grow(ends, pair(end, end.length() - SHORTEST), end);
        }
        return words.computeIfAbsent(word, _ -> new Branch());
    }

    private static Branch grow(Map<Integer, List<Part>> parts, int pair, String letters) {
        var alike = parts.computeIfAbsent(pair, _ -> new ArrayList<>(1));
        return alike.stream()
                .filter(part -> part.letters.equals(letters))
                .findFirst()
                .orElseGet(() -> {
                    var part = new Part(letters, new Branch());
                    alike.add(part);
                    alike.sort(LONGEST_FIRST);
                    return part;
                })
                .branch;
    }

    /** Goes on with this word, in every way that fits: the whole word first, then the longest begin and end of it. */
    void follow(String word, Consumer<Branch> then) {
        var whole = words.get(word);
        if (whole != null) {
            then.accept(whole);
        }
        if (word.length() < SHORTEST) {
            return;
        }
        if (!begins.isEmpty()) {
            for (var part : begins.getOrDefault(pair(word, 0), List.of())) {
                if (word.startsWith(part.letters)) {
                    then.accept(part.branch);
                }
            }
        }
        if (!ends.isEmpty()) {
            for (var part : ends.getOrDefault(pair(word, word.length() - SHORTEST), List.of())) {
                if (word.endsWith(part.letters)) {
                    then.accept(part.branch);
                }
            }
        }
    }

    /** Two letters in one number, by which few begins or ends are left to compare. */
    private static int pair(String word, int at) {
        return word.charAt(at) << Character.SIZE | word.charAt(at + 1);
    }
}
