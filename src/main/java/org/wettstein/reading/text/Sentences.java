package org.wettstein.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end: not after an abbreviation, an initial or the number of a day. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "prof", "med", "phil", "st", "ste", "sr", "sra", "mr", "mrs", "ms", "m", "mme", "dott", "ing", "nr",
            "no", "art", "bzw", "ca", "sig", "z", "b", "d", "h", "u", "a", "e", "g", "i", "v", "vs", "jh", "jhd", "mio",
            "tel", "av", "gen", "hon", "rev", "capt", "lic", "arq", "km", "inkl", "evtl", "usw", "etc", "jr", "abs",
            "bd", "geb", "seit", "c");

    /** No sentence is longer; an endless line is cut between its words, so that what it holds is read in pieces. */
    private static final int LONGEST = 3_000;

    private static final int LONGEST_BRACKET = 60;

    private static final Pattern MONTH_BEHIND = Pattern.compile("\\. ?\\d{1,2}\\.");

    private Sentences() {}

    static List<Stretch> of(String text, Stretch at) {
        var sentences = new ArrayList<Stretch>();
        int start = at.start();
        for (int i = at.start(); i < at.end(); i++) {
            if (ends(text, start, i, at.end()) || endless(text, start, i)) {
                int end = closed(text, i + 1, at.end());
                sentences.add(new Stretch(start, end));
                start = next(text, end, at.end());
                i = start - 1;
            }
        }
        if (start < at.end()) {
            sentences.add(new Stretch(start, at.end()));
        }
        return sentences;
    }

    private static boolean ends(String text, int start, int i, int end) {
        char mark = text.charAt(i);
        if (mark == '!' || mark == '?' || mark == '…' || mark == '。') {
            return i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1));
        }
        return mark == '.'
                && followedByNew(text, i + 1, end)
                && !abbreviated(text, start, i, end)
                && !bracketed(text, start, i, end);
    }

    /** {@code Mobile (EE. UU.)}: inside of a short bracket no sentence ends. */
    private static boolean bracketed(String text, int start, int i, int end) {
        int open = text.lastIndexOf('(', i);
        if (open < Math.max(start, i - LONGEST_BRACKET) || text.lastIndexOf(')', i) > open) {
            return false;
        }
        int close = text.indexOf(')', i);
        return close >= 0 && close < Math.min(end, open + LONGEST_BRACKET);
    }

    private static boolean endless(String text, int start, int i) {
        int length = i - start;
        char mark = text.charAt(i);
        return length > LONGEST
                && (mark == ',' || mark == ';' || (length > 2 * LONGEST && Character.isWhitespace(mark)));
    }

    private static boolean followedByNew(String text, int after, int end) {
        int i = closed(text, after, end);
        if (i >= end) {
            return true;
        }
        int next = next(text, i, end);
        return next > i && next < end && !Character.isLowerCase(text.charAt(next));
    }

    private static boolean abbreviated(String text, int start, int dot, int end) {
        int begin = dot;
        while (begin > start && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        var word = text.substring(begin, dot);
        if (yearFirst(text, word, dot, end)) {
            return true;
        }
        if (!word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
            return dot + 1 < end;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return dot + 1 < end && (initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    /** {@code 1982. 3. 5}: a year, a month and a day. */
    private static boolean yearFirst(String text, String word, int dot, int end) {
        return word.length() == 4
                && word.chars().allMatch(Character::isDigit)
                && MONTH_BEHIND
                        .matcher(text)
                        .region(dot, Math.min(end, dot + 5))
                        .lookingAt();
    }

    /** Closing quotation marks and brackets belong to the sentence before. */
    private static int closed(String text, int from, int end) {
        int i = from;
        while (i < end && ".!?\"”»“)]'".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int next(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
