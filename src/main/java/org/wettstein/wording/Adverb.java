package org.wettstein.wording;

import java.util.Optional;

/** An adverb that a message appends to the word before it: with a space in front, or nothing at all. */
final class Adverb {
    private Adverb() {}

    static String of(String words) {
        return " " + words;
    }

    static String of(Optional<String> words) {
        return words.map(Adverb::of).orElse("");
    }
}
