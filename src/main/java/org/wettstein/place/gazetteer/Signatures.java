package org.wettstein.place.gazetteer;

import java.util.function.IntConsumer;

/**
 * Spellings by length, each with bits that tell which letters and which pairs of letters it has. Two spellings whose bits
 * differ much cannot be a typo apart; that is seen without reading them.
 */
final class Signatures {
    /** A letter that is changed takes two pairs away and brings two. */
    private static final int PAIRS_OF_A_TYPO = 4;

    /** Two neighbours that are swapped take three and bring three; that is counted once. */
    private static final int PAIRS_OF_A_SWAP = 2;

    private static final int FACTOR = 0x9E3779B1;

    private final int[] starts;
    private final int[] spellings;
    private final int[] letters;
    private final long[] pairs;

    Signatures(Strings sorted) {
        int longest = 0;
        for (int number = 0; number < sorted.count(); number++) {
            longest = Math.max(longest, sorted.length(number));
        }
        starts = new int[longest + 2];
        for (int number = 0; number < sorted.count(); number++) {
            starts[sorted.length(number) + 1]++;
        }
        for (int length = 0; length <= longest; length++) {
            starts[length + 1] += starts[length];
        }
        spellings = new int[sorted.count()];
        letters = new int[sorted.count()];
        pairs = new long[sorted.count()];
        var next = starts.clone();
        for (int number = 0; number < sorted.count(); number++) {
            int at = next[sorted.length(number)]++;
            spellings[at] = number;
            letters[at] = letters(sorted.joined(), sorted.starts()[number], sorted.starts()[number + 1]);
            pairs[at] = pairs(sorted.joined(), sorted.starts()[number], sorted.starts()[number + 1]);
        }
    }

    /** Names every spelling that could be so few typos away, and some that are not. */
    void near(byte[] wanted, int typos, IntConsumer consumer) {
        int wantedLetters = letters(wanted, 0, wanted.length);
        long wantedPairs = pairs(wanted, 0, wanted.length);
        int shortest = Math.clamp(wanted.length - typos, 0, starts.length - 1);
        int longest = Math.clamp(wanted.length + typos + 1, 0, starts.length - 1);
        for (int at = starts[shortest]; at < starts[longest]; at++) {
            if (Long.bitCount(pairs[at] ^ wantedPairs) <= PAIRS_OF_A_TYPO * typos + PAIRS_OF_A_SWAP
                    && Integer.bitCount(letters[at] ^ wantedLetters) <= 2 * typos) {
                consumer.accept(spellings[at]);
            }
        }
    }

    private static int letters(byte[] bytes, int start, int end) {
        int letters = 0;
        for (int at = start; at < end; at++) {
            letters |= 1 << (bytes[at] & 0x1F);
        }
        return letters;
    }

    private static long pairs(byte[] bytes, int start, int end) {
        long pairs = 0;
        int before = 0;
        for (int at = start; at < end; at++) {
            pairs |= 1L << ((((before << Byte.SIZE) | (bytes[at] & 0xFF)) * FACTOR) >>> (Integer.SIZE - 6));
            before = bytes[at];
        }
        return pairs;
    }
}
