package org.wettstein.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a plain text: bullets, rows, headings marked by signs; wrapped lines are joined again. */
final class PlainLines {
    private static final Pattern BULLET = Pattern.compile("(?:[*•‣○▪◦·●■►»+–—-]|\\d{1,3}[.)](?= ))[ \\t]*(?=\\S)");
    private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6}|={2,6})[ \\t]*(?=\\S)");
    private static final Pattern LINK = Pattern.compile(">[ \\t]*(?=\\S)");
    /** A numbered question stands over its answer, below the headings of the page. */
    private static final int QUESTION = 3;

    private static final int WRAPPED_AT_LEAST = 45;
    private static final int WRAPPED_AT_MOST = 140;
    private static final String SENTENCE_ENDS = ".!?:;";

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private PlainLines(String text) {
        this.text = text;
    }

    static List<Part> of(String text) {
        var lines = new PlainLines(text);
        boolean apart = true;
        for (int start = 0; start <= text.length(); ) {
            int end = lines.endOfLine(start);
            var trimmed = lines.trimmed(start, end);
            if (trimmed.length() > 0) {
                lines.add(trimmed, trimmed.start() - start, apart);
            }
            apart = trimmed.length() == 0;
            start = end + 1;
        }
        return lines.parts;
    }

    /** What stands behind a bullet, if a line begins with one. */
    static Stretch withoutBullet(String text, Stretch line) {
        var matcher = BULLET.matcher(text).region(line.start(), line.end());
        return matcher.lookingAt() ? new Stretch(matcher.end(), line.end()) : line;
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private Stretch trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    private void add(Stretch line, int indent, boolean apart) {
        if (matched(LINK, line).isPresent()) {
            return;
        }
        var heading = matched(MARKED_HEADING, line);
        var bullet = matched(BULLET, line);
        if (heading.isPresent()) {
            var marks = text.substring(line.start(), heading.orElseThrow()).strip();
            put(BlockKind.HEADING, marks.length(), new Stretch(heading.orElseThrow(), line.end()), apart);
        } else if (bullet.isPresent() && text.charAt(line.end() - 1) == '?') {
            put(BlockKind.HEADING, QUESTION, new Stretch(bullet.orElseThrow(), line.end()), apart);
        } else if (bullet.isPresent()) {
            put(BlockKind.ITEM, 1 + indent / 2, new Stretch(bullet.orElseThrow(), line.end()), apart);
        } else if (cells(text.substring(line.start(), line.end()))) {
            put(BlockKind.ROW, 1, line, apart);
        } else if (continues(line, apart)) {
            parts.set(parts.size() - 1, parts.getLast().ending(line.end()));
        } else {
            parts.add(new Part(Optional.empty(), indent / 2, Optional.empty(), line, apart));
        }
    }

    private static boolean cells(String line) {
        return line.contains("\t") || line.contains(" | ");
    }

    private void put(BlockKind kind, int depth, Stretch at, boolean apart) {
        if (at.length() > 0) {
            parts.add(new Part(Optional.of(kind), depth, Optional.empty(), at, apart));
        }
    }

    private Optional<Integer> matched(Pattern pattern, Stretch line) {
        var matcher = pattern.matcher(text).region(line.start(), line.end());
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }

    /** Whether the line before was broken only because it was full. */
    private boolean continues(Stretch line, boolean apart) {
        if (apart
                || parts.isEmpty()
                || parts.getLast().kind().filter(BlockKind.ROW::equals).isPresent()) {
            return false;
        }
        int begin = text.lastIndexOf('\n', parts.getLast().at().end() - 1) + 1;
        int length = parts.getLast().at().end() - begin;
        boolean wide = length >= WRAPPED_AT_LEAST && length <= WRAPPED_AT_MOST;
        return wide
                && SENTENCE_ENDS.indexOf(text.charAt(parts.getLast().at().end() - 1)) < 0
                && Character.isLowerCase(text.charAt(line.start()));
    }
}
