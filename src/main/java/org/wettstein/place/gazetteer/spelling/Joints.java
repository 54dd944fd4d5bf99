package org.wettstein.place.gazetteer.spelling;

/** What may stand between the words of one name in running text, and around it. */
public final class Joints {
    /** «St. Gallen», «Frankfurt a. M.», «Washington D.C.»: a longer word with a point ends a sentence. */
    private static final int LONGEST_ABBREVIATION = 3;

    private Joints() {}

    public static boolean begins(CharSequence text, int from) {
        if (from >= text.length()) {
            return false;
        }
        int before = from;
        while (before > 0 && Letters.isInvisible(text.charAt(before - 1))) {
            before--;
        }
        return before == 0
                || !Letters.inWord(Character.codePointBefore(text, before))
                || Letters.standsAlone(Character.codePointAt(text, from));
    }

    /** Whether what stands between {@code end} of one word and {@code start} of the next holds a name together. */
    public static boolean join(CharSequence text, int end, int start) {
        int spaces = 0;
        int lines = 0;
        int others = 0;
        for (int at = end; at < start; at++) {
            char character = text.charAt(at);
            if (character == '.' && abbreviates(text, end)) {
                continue;
            }
            if (Character.isWhitespace(character) || character == '\u00A0' || character == '\u202F') {
                spaces++;
                lines += character == '\n' ? 1 : 0;
            } else if (character == '(' && spaces > 0) {
                spaces = 0;
            } else if (Letters.isHyphen(character) || Letters.isApostrophe(character) || character == '/') {
                others++;
            } else if (!Letters.isInvisible(character)) {
                return false;
            }
        }
        return lines <= 1 && (others == 0 || (others == 1 && spaces == 0));
    }

    /** {@code end}, or one more where a bracket that was opened inside closes there: «Frankfurt (Oder)». */
    public static int closing(CharSequence text, int from, int end) {
        if (end < text.length() && text.charAt(end) == ')') {
            for (int at = from; at < end; at++) {
                if (text.charAt(at) == '(') {
                    return end + 1;
                }
            }
        }
        return end;
    }

    private static boolean abbreviates(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_ABBREVIATION && Letters.inWord(text.charAt(start - 1))) {
            start--;
        }
        return end - start <= LONGEST_ABBREVIATION;
    }
}
