package org.wettstein.reading.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Begins or ends of words, each with how phrases go on behind it; kept by two of its letters, so that few are compared. */
final class Affixes {
    /** Letters that an affix has at least, and by which it is found. */
    static final int SHORTEST = 2;

    private static final int SLOTS = 256;
    private static final Comparator<Affix> LONGEST_FIRST =
            Comparator.comparingInt((Affix affix) -> affix.letters.length()).reversed();

    private final List<List<Affix>> byPair = new ArrayList<>();

    record Affix(String letters, Branch branch) {}

    /** How phrases go on behind this begin or end of a word. */
    Branch grow(String letters, int pairAt) {
        if (byPair.isEmpty()) {
            for (int slot = 0; slot < SLOTS; slot++) {
                byPair.add(new ArrayList<>(0));
            }
        }
        var alike = byPair.get(slot(letters, pairAt));
        for (var known : alike) {
            if (known.letters.equals(letters)) {
                return known.branch;
            }
        }
        var affix = new Affix(letters, new Branch());
        alike.add(affix);
        alike.sort(LONGEST_FIRST);
        return affix.branch;
    }

    /** Those whose two letters a word may have there; they are still to be compared. */
    List<Affix> near(String word, int pairAt) {
        return byPair.isEmpty() ? List.of() : byPair.get(slot(word, pairAt));
    }

    private static int slot(String word, int pairAt) {
        return (word.charAt(pairAt) * 31 + word.charAt(pairAt + 1)) % SLOTS;
    }
}
