package org.wettstein.place.gazetteer;

import org.wettstein.place.gazetteer.spelling.Bytes;

/**
 * How many words the longest name has that begins with a word. Kept under the word's hash alone: two words that share one
 * cost a needless look-up, never a wrong find.
 */
final class FirstWords {
    private static final int FEWEST_SLOTS = 1 << 19;

    private final byte[] longest = new byte[FEWEST_SLOTS * 4];

    FirstWords(Strings sorted) {
        byte[] joined = sorted.joined();
        for (int number = 0; number < sorted.count(); number++) {
            int end = sorted.starts()[number + 1];
            int firstEnd = end;
            byte words = 1;
            for (int at = sorted.starts()[number]; at < end; at++) {
                if (joined[at] == ' ') {
                    firstEnd = Math.min(firstEnd, at);
                    words++;
                }
            }
            int slot = slot(Bytes.hash(joined, sorted.starts()[number], firstEnd));
            longest[slot] = (byte) Math.max(longest[slot], words);
        }
    }

    int longestFrom(Bytes word) {
        return longest[slot(word.hash())];
    }

    private int slot(int hash) {
        return hash & (longest.length - 1);
    }
}
