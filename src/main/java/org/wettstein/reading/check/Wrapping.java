package org.wettstein.reading.check;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines of a terminal. */
final class Wrapping {
    private Wrapping() {}

    /** Broken at plain spaces only; what is longer than a line stands alone. */
    static List<String> lines(String words, String indent, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indent);
        for (var word : words.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(indent.length());
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
