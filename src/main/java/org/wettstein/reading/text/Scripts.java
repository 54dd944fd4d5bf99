package org.wettstein.reading.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The language that a page's letters show where its small words do not: Japanese, Korean, Chinese, Greek and others. */
final class Scripts {
    private static final int FEWEST = 6;
    private static final int LONGEST_LOOK = 20_000;

    /** Of scripts that one language writes, or one before all others. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka");

    private Scripts() {}

    /** Empty where the letters are mostly Latin, or too few. Kana beside Chinese characters make a page Japanese. */
    static Optional<String> language(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .limit(LONGEST_LOOK)
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        return counts.entrySet().stream()
                .filter(script -> LANGUAGES.containsKey(script.getKey()))
                .filter(script -> script.getValue() >= FEWEST && script.getValue() * 2 > latin)
                .max(Map.Entry.comparingByValue())
                .map(script -> kana >= FEWEST ? "ja" : LANGUAGES.get(script.getKey()));
    }
}
