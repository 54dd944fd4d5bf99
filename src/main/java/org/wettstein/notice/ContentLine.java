package org.wettstein.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A line of iCalendar: its value escaped, and folded after 75 octets (RFC 5545, sections 3.1 and 3.3.11). */
final class ContentLine {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private ContentLine() {}

    /** @param name with its parameters, {@code SUMMARY;LANGUAGE=de} */
    static String text(String name, String words) {
        return of(name, escaped(words));
    }

    /** @param value in a form that needs no escaping: a date, an address, a word of the standard */
    static String of(String name, String value) {
        return folded(name + ":" + value.replaceAll("\\p{Cntrl}", "")) + END;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A continuation begins with a space that counts; no letter is cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
        }
        return folded.toString();
    }
}
