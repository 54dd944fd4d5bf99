package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases that go on from here, word by word; a word may be given by its begin or its end alone. */
final class Branch {
    private final Map<String, Branch> words = new HashMap<>();
    private final Affixes begins = new Affixes();
    private final Affixes ends = new Affixes();
    final List<Phrase> phrases = new ArrayList<>();

    Branch grow(String word) {
        if (word.endsWith("*")) {
            return begins.grow(word.substring(0, word.length() - 1), 0);
        }
        if (word.startsWith("*")) {
            var end = word.substring(1);
            return ends.grow(end, end.length() - Affixes.SHORTEST);
        }
        return words.computeIfAbsent(word, _ -> new Branch());
    }

    /** Where phrases go on with this word, in every way that fits: the whole word, then its longest begin and end. */
    List<Branch> behind(String word) {
        var whole = words.get(word);
        var fitting = whole == null ? List.<Branch>of() : List.of(whole);
        if (word.length() < Affixes.SHORTEST) {
            return fitting;
        }
        for (var begin : begins.near(word, 0)) {
            if (word.startsWith(begin.letters())) {
                fitting = with(fitting, begin.branch());
            }
        }
        for (var end : ends.near(word, word.length() - Affixes.SHORTEST)) {
            if (word.endsWith(end.letters())) {
                fitting = with(fitting, end.branch());
            }
        }
        return fitting;
    }

    /** Most words fit nowhere or once: only a second one needs a list that grows. */
    private static List<Branch> with(List<Branch> some, Branch one) {
        if (some.isEmpty()) {
            return List.of(one);
        }
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
