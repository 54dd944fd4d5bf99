package org.wettstein.language;

import java.util.Locale;

/**
 * Words in one language, as they go onto a page.
 *
 * @param foreign whether they stand in for words that are missing in the language asked for; a page marks them with
 *     their own {@code lang}
 */
public record Passage(String words, Locale language, boolean foreign) {

    public String tag() {
        return language.toLanguageTag();
    }

    @Override
    public String toString() {
        return words;
    }
}
