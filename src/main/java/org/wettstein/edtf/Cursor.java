package org.wettstein.edtf;

/** A place in a text that is being read, up to a limit. */
final class Cursor {
    private static final char NONE = '\0';

    private final String text;
    private final int limit;
    private int at;

    Cursor(String text, int from, int limit) {
        this.text = text;
        this.at = from;
        this.limit = limit;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == limit;
    }

    /** The next character, or NUL at the end. */
    char next() {
        return atEnd() ? NONE : text.charAt(at);
    }

    boolean take(char expected) {
        boolean there = next() == expected;
        at += there ? 1 : 0;
        return there;
    }

    char take() {
        return text.charAt(at++);
    }

    boolean atDigit() {
        return next() >= '0' && next() <= '9';
    }

    /** All the digits that follow, perhaps none. */
    String takeDigits() {
        int from = at;
        while (atDigit()) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Exactly so many digits, which may be unspecified. */
    Digits takeDigits(int count, Reason otherwise) {
        int from = at;
        while (at - from < count && (atDigit() || next() == 'X')) {
            at++;
        }
        if (at - from < count) {
            throw otherwise.at(at);
        }
        return new Digits(text.substring(from, at));
    }

    /** Two digits that make a number within the bounds. */
    int takeNumber(int highest, Reason otherwise) {
        int from = at;
        Digits digits = takeDigits(2, otherwise);
        int value = digits.value().orElse(highest + 1);
        if (value > highest) {
            throw otherwise.at(from);
        }
        return value;
    }

    String since(int from) {
        return text.substring(from, at);
    }

    IllegalEdtfException illegal(Reason reason) {
        return reason.at(at);
    }
}
