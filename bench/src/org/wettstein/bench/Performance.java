package org.wettstein.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The page {@code docs/performance.md}: what each part measured last, and above it all rows of all parts. */
record Performance(MarkedPage page) {
    private static final String SUMMARY = "summary";

    static Performance of(Settings settings) {
        return new Performance(new MarkedPage(settings.home().resolve("docs/performance.md")));
    }

    void put(String part, String markdown) throws IOException {
        page.put(part, markdown.lines().toList());
        page.put(SUMMARY, summary(page.after(SUMMARY)));
    }

    private static List<String> summary(List<String> below) {
        var rows = new ArrayList<String>(List.of(Section.HEADING, Section.RULE));
        boolean within = false;
        for (var line : below) {
            within = line.equals(Section.HEADING) || (within && line.startsWith("|"));
            if (within && !line.equals(Section.HEADING) && !line.equals(Section.RULE)) {
                rows.add(line);
            }
        }
        return rows;
    }
}
