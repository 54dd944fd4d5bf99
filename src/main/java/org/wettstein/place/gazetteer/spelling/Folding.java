package org.wettstein.place.gazetteer.spelling;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters as spellings compare them: small, without accents, ligatures taken apart, in UTF-8. */
final class Folding {
    private static final Map<Integer, String> APART = Map.ofEntries(
            entry((int) 'ß', "ss"),
            entry((int) 'ẞ', "ss"),
            entry((int) 'æ', "ae"),
            entry((int) 'Æ', "ae"),
            entry((int) 'œ', "oe"),
            entry((int) 'Œ', "oe"),
            entry((int) 'ø', "o"),
            entry((int) 'Ø', "o"),
            entry((int) 'đ', "d"),
            entry((int) 'Đ', "d"),
            entry((int) 'ð', "d"),
            entry((int) 'Ð', "d"),
            entry((int) 'ł', "l"),
            entry((int) 'Ł', "l"),
            entry((int) 'ħ', "h"),
            entry((int) 'Ħ', "h"),
            entry((int) 'ı', "i"),
            entry((int) 'İ', "i"),
            entry((int) 'þ', "th"),
            entry((int) 'Þ', "th"),
            entry((int) 'ə', "a"),
            entry((int) 'Ə', "a"));

    /** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: those that people leave out. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670]");

    private static final byte[][] LATIN = new byte[0x250][];

    static {
        for (int codePoint = 0; codePoint < LATIN.length; codePoint++) {
            LATIN[codePoint] = folded(codePoint);
        }
    }

    private Folding() {}

    /** Nothing for a mark that spellings do without. */
    static byte[] fold(int codePoint) {
        return codePoint < LATIN.length ? LATIN[codePoint] : folded(codePoint);
    }

    private static byte[] folded(int codePoint) {
        var apart = APART.get(codePoint);
        if (apart == null) {
            var small = Character.toString(codePoint).toLowerCase(Locale.ROOT);
            var parts = Normalizer.normalize(small, Normalizer.Form.NFKD);
            apart = Normalizer.normalize(MARKS.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        }
        return apart.getBytes(StandardCharsets.UTF_8);
    }
}
