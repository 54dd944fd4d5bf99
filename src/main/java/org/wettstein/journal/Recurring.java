package org.wettstein.journal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Short words that come again and again, such as the names of fields, languages and kinds: a journal of a hundred thousand
 * records has a million of them and a hundred different ones, which need to be kept only once.
 */
final class Recurring {
    private static final int LONGEST = 24;
    private static final int PLACES = 512;
    private static final AtomicReferenceArray<String> KEPT = new AtomicReferenceArray<>(PLACES);

    private Recurring() {}

    /** A part of a text. Words that share a place take it from each other, so that nobody can fill the memory. */
    static String part(String text, int from, int to) {
        if (to - from > LONGEST) {
            return text.substring(from, to);
        }
        int place = place(text, from, to);
        var kept = KEPT.getPlain(place);
        if (kept != null && kept.length() == to - from && text.startsWith(kept, from)) {
            return kept;
        }
        var word = text.substring(from, to);
        KEPT.setRelease(place, word);
        return word;
    }

    private static int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 9) & PLACES - 1;
    }
}
