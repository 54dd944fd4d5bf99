package org.wettstein.place.gazetteer;

import java.util.function.IntConsumer;

/**
 * Spellings by length, each with 64 bits that tell which letters and which pairs of letters it has. Two spellings whose
 * bits differ much cannot be one typo apart; that is seen without reading them.
 */
final class Signatures {
    private static final int LETTERS = 26;
    private static final int PAIRS = Long.SIZE - LETTERS;
    private static final long LETTER_BITS = (1L << LETTERS) - 1;

    /** A swap of neighbours, the worst case, takes three pairs away and brings three. */
    private static final int PAIRS_OF_A_TYPO = 6;

    private final int[] starts;
    private final int[] spellings;
    private final long[] signatures;

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
        signatures = new long[sorted.count()];
        var next = starts.clone();
        for (int number = 0; number < sorted.count(); number++) {
            int at = next[sorted.length(number)]++;
            spellings[at] = number;
            signatures[at] = of(sorted.joined(), sorted.starts()[number], sorted.starts()[number + 1]);
        }
    }

    /** Names every spelling that could be so few typos away, and some that are not. */
    void near(byte[] wanted, int typos, IntConsumer consumer) {
        long signature = of(wanted, 0, wanted.length);
        int shortest = Math.clamp(wanted.length - typos, 0, starts.length - 1);
        int longest = Math.clamp(wanted.length + typos + 1, 0, starts.length - 1);
        for (int at = starts[shortest]; at < starts[longest]; at++) {
            long difference = signatures[at] ^ signature;
            if (Long.bitCount(difference & LETTER_BITS) <= 2 * typos
                    && Long.bitCount(difference & ~LETTER_BITS) <= PAIRS_OF_A_TYPO * typos) {
                consumer.accept(spellings[at]);
            }
        }
    }

    private static long of(byte[] bytes, int start, int end) {
        long signature = 0;
        int before = 0;
        for (int at = start; at < end; at++) {
            int letter = bytes[at] & 0x1F;
            signature |= 1L << Math.min(letter, LETTERS - 1);
            signature |= 1L << (LETTERS + ((before * 31) + letter) % PAIRS);
            before = letter;
        }
        return signature;
    }
}
