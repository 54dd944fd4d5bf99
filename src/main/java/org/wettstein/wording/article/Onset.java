package org.wettstein.wording.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a word begins, where an article or a preposition before it depends on that: d’Abidjan, lo scambio. */
public enum Onset {
    VOWEL("[aeiouœ].*"),
    /** Those consonants before which Italian says lo. */
    HEAVY("(s[bcdfghklmnpqrtvz]|z|gn|ps|pn|x|y).*"),
    PLAIN(".*");

    private final Pattern beginning;

    Onset(String beginning) {
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    public static Onset of(String words) {
        var letters = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (var onset : values()) {
            if (onset.beginning.matcher(letters).matches()) {
                return onset;
            }
        }
        return PLAIN;
    }

    /** As the bundles select on it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
