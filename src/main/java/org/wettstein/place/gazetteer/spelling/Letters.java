package org.wettstein.place.gazetteer.spelling;

/** Which characters make words. */
final class Letters {
    private Letters() {}

    static boolean inWord(int codePoint) {
        if (codePoint < 0x80) {
            int small = codePoint | 0x20;
            return (small >= 'a' && small <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    /** Scripts that put no space between words: each character counts as a word. */
    static boolean standsAlone(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        var script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Soft hyphens, zero-width characters and marks of direction, which a page may hide inside a name. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x2069)
                || codePoint == 0xFEFF;
    }

    static boolean isApostrophe(char character) {
        return "'’‘ʼʻ`´ʹ′".indexOf(character) >= 0;
    }

    static boolean isHyphen(char character) {
        return "-‐‑–".indexOf(character) >= 0;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
