package org.wettstein.reading.text;

import java.util.Set;

/** How deep a page nests its tags, counted before anything is built of them. */
final class Nesting {
    /** Deeper than any page that people wrote, and no depth that a parser minds. */
    static final int DEEPEST = 1000;

    private static final Set<String> VOID = Set.of(
            "br",
            "img",
            "hr",
            "meta",
            "link",
            "input",
            "area",
            "base",
            "col",
            "embed",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "tr",
            "td",
            "th",
            "dt",
            "dd",
            "option",
            "tbody",
            "thead",
            "tfoot",
            "colgroup");

    private Nesting() {}

    /** Elements that close themselves do not count. */
    static boolean tooDeep(String text) {
        int depth = 0;
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '/') {
                depth = Math.max(0, depth - 1);
            } else if (Character.isLetter(next) && !VOID.contains(name(text, i + 1)) && ++depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(java.util.Locale.ROOT);
    }
}
