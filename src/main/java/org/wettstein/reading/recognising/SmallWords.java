package org.wettstein.reading.recognising;

import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.reading.vocabulary.Lexicon;

/** Words that begin a sentence with a capital and are no names. */
final class SmallWords {
    private static final Set<String> WORDS =
            Lexicon.table("small").stream().map(columns -> columns[0]).collect(Collectors.toSet());

    private SmallWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
