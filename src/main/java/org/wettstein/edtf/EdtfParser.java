package org.wettstein.edtf;

/** Reads a whole value, and refuses what no part of EDTF could have. */
final class EdtfParser {
    private static final String CHARACTERS = "0123456789X-+:/.,?~%YESTZ[]{}";

    private EdtfParser() {}

    static Edtf parse(String text) {
        check(text);
        if (SetParser.opens(text.charAt(0))) {
            return SetParser.parse(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? DateParser.parse(text, 0, text.length()) : IntervalParser.parse(text, slash);
    }

    private static void check(String text) {
        if (text.isEmpty()) {
            throw Reason.EMPTY.at(0);
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (CHARACTERS.indexOf(character) < 0) {
                throw reason(character).at(text.codePointCount(0, index));
            }
        }
    }

    private static Reason reason(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return Reason.WHITESPACE;
        }
        return CHARACTERS.indexOf(Character.toUpperCase(character)) < 0 ? Reason.CHARACTER : Reason.LOWER_CASE;
    }
}
