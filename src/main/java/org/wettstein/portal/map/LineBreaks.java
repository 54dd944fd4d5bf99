package org.wettstein.portal.map;

import java.util.ArrayList;
import java.util.List;

/** Long names on several lines. */
final class LineBreaks {
    private static final int LONGEST = 20;

    private LineBreaks() {}

    /** Broken at spaces and behind hyphens and slashes, where a line would become too long. */
    static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split("(?<=[ /–-])", -1)) {
            if (!line.isEmpty() && line.length() + word.strip().length() > LONGEST) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
