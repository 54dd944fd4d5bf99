package org.wettstein.reading.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text as rules can read it: composed letters, one kind of space and apostrophe, nothing invisible inside of words; and
 * where each character stands in the text that it was made from.
 */
final class CleanText {
    private final StringBuilder clean;
    private int[] origins;

    private CleanText(int length) {
        clean = new StringBuilder(length);
        origins = new int[length + 1];
    }

    static CleanText of(String shown) {
        var made = new CleanText(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            made.add(shown.charAt(i), i);
        }
        made.origins = Arrays.copyOf(made.origins, made.clean.length() + 1);
        made.origins[made.clean.length()] = shown.length();
        return made;
    }

    String text() {
        return clean.toString();
    }

    int[] origins() {
        return origins;
    }

    /** A stretch of the text that this was made from, without space at its ends. */
    Stretch at(Stretch shown) {
        int start = index(shown.start());
        int end = index(shown.end());
        while (start < end && Character.isWhitespace(clean.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(clean.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    private int index(int origin) {
        int found = Arrays.binarySearch(origins, 0, clean.length() + 1, origin);
        return found >= 0 ? found : -found - 1;
    }

    private void add(char letter, int origin) {
        if (letter < 0x80) {
            put(letter, origin);
        } else if (Character.getType(letter) == Character.NON_SPACING_MARK && !clean.isEmpty()) {
            compose(letter, origin);
        } else if (!invisible(letter)) {
            put(plain(letter), origin);
        }
    }

    private void put(char letter, int origin) {
        origins[clean.length()] = origin;
        clean.append(letter);
    }

    private void compose(char mark, int origin) {
        int last = clean.length() - 1;
        var composed = Normalizer.normalize(clean.substring(last) + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            clean.setCharAt(last, composed.charAt(0));
        } else {
            put(mark, origin);
        }
    }

    /** Soft hyphens, zero-width characters, marks of direction and byte order. */
    static boolean invisible(char letter) {
        return letter == 0xAD
                || letter == 0xFEFF
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x2069);
    }

    private static char plain(char letter) {
        if (letter == 0x2019 || letter == 0x2BC || letter == 0x2018) {
            return '\'';
        }
        return letter != 0x2028 && letter != 0x2029 && Character.isSpaceChar(letter) ? ' ' : letter;
    }
}
