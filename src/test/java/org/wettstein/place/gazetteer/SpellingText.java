package org.wettstein.place.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wettstein.place.gazetteer.spelling.Spelling;

/** Spellings as strings, and the further ones under which a name is to be found. */
final class SpellingText {
    private static final Pattern UMLAUT = Pattern.compile("[äöüÄÖÜ]");
    private static final Pattern APOSTROPHE_IN_WORD = Pattern.compile("(?<=\\p{L}{2})['’‘ʼʻ`](?=\\p{L})");
    private static final Pattern BRACKET = Pattern.compile(" \\([^)]*\\)$");

    private SpellingText() {}

    static String of(CharSequence words) {
        return new String(Spelling.of(words).toArray(), UTF_8);
    }

    /** «Zürich» is written Zuerich too, «Xi’an» Xian. */
    static List<String> allOf(String words) {
        var all = new ArrayList<String>();
        add(all, words);
        if (UMLAUT.matcher(words).find()) {
            add(all, written(words));
        }
        if (words.contains(" & ")) {
            add(all, words.replace(" & ", " and "));
        }
        add(all, APOSTROPHE_IN_WORD.matcher(words).replaceAll(""));
        return all;
    }

    /** The name without what tells it from others: «Halle (Saale)» is mostly called Halle. */
    static String unbracketed(String words) {
        return BRACKET.matcher(words).replaceAll("");
    }

    private static void add(List<String> all, String words) {
        var spelling = of(words);
        if (!spelling.isEmpty() && !all.contains(spelling)) {
            all.add(spelling);
        }
    }

    private static String written(String words) {
        return words.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }
}
