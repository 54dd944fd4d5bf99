package org.wettstein.reading.text;

import java.util.Arrays;

/** What a reader sees of a marked-up page, and where each character of it stands in the markup. */
final class Shown {
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[1024];

    Shown(String html) {
        this.html = html;
    }

    int length() {
        return text.length();
    }

    boolean endsWithSpace() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** The words of a text node that begins at {@code start}; runs of space become one. */
    void add(String words, int start) {
        int at = Math.max(0, start);
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!collapses(letter)) {
                put(letter, at);
            } else if (!endsWithSpace()) {
                put(' ', at);
            }
            at = next(at, letter);
        }
    }

    private static boolean collapses(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }

    /** A line or cell that the markup sets apart. */
    void separate(char separator, int at) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != separator && text.charAt(text.length() - 1) != '\n') {
            put(separator, Math.max(0, at));
        }
    }

    private void put(char letter, int at) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = Math.min(at, Math.max(0, html.length() - 1));
        text.append(letter);
    }

    /** Behind a character in the markup: it may stand there as an entity of several characters. */
    private int next(int at, char letter) {
        if (at >= html.length() || html.charAt(at) != '&' || (letter == '&' && !html.startsWith("&amp", at))) {
            return at + 1;
        }
        int end = html.indexOf(';', at);
        return end < 0 || end - at > 12 ? at + 1 : end + 1;
    }

    String html() {
        return html;
    }

    String text() {
        return text.toString();
    }

    int[] origins() {
        return Arrays.copyOf(origins, text.length());
    }
}
