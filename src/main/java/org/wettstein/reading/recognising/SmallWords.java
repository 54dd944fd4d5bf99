package org.wettstein.reading.recognising;

import java.util.Set;

/** Words that begin a sentence with a capital and are no names. */
final class SmallWords {
    private static final Set<String> WORDS = Set.of(
            "a", "al", "als", "am", "an", "and", "as", "at", "au", "auch", "auf", "aus", "aux", "avec", "be", "bei",
            "big", "by", "ce", "cette", "close", "come", "como", "con", "dal", "das", "de", "del", "dem", "den",
            "depuis", "der", "des", "desde", "die", "diese", "dieser", "dieses", "dort", "du", "due", "e", "ein",
            "eine", "el", "elle", "en", "er", "era", "es", "et", "far", "fino", "for", "from", "gia", "gli", "haben",
            "hat", "he", "hier", "home", "i", "ihre", "il", "im", "in", "is", "it", "its", "la", "las", "le", "les",
            "link", "links", "lo", "los", "mas", "mehr", "menu", "mit", "modo", "more", "most", "nach", "name", "nel",
            "new", "of", "old", "on", "one", "open", "otra", "otro", "page", "para", "per", "por", "post", "pour",
            "read", "search", "seine", "seit", "ser", "she", "sie", "sin", "since", "so", "sola", "son", "su", "sua",
            "suche", "suo", "sus", "that", "the", "they", "this", "to", "two", "un", "una", "und", "une", "uno",
            "unter", "von", "vor", "war", "we", "wir", "with", "wurde", "y", "zum", "zur");

    private SmallWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
