package org.wettstein.place.gazetteer;

/** A name on its way into the prepared file; an empty language is an unknown one. */
record DraftName(String words, String language, NameUse use) {
    String spelling() {
        return SpellingText.of(words);
    }
}
