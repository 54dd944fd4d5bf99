package org.wettstein.reading.check;

import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Stretch;

/** Where a quote begins and ends in what a page was read from. */
record Passage(Stretch at, Point begin, Point end) {

    /**
     * A point in a text, as editors count it.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    record Point(int line, int column) {

        static Point of(String text, int offset) {
            int line = 1;
            int begin = 0;
            for (int i = 0; i < offset; i++) {
                char letter = text.charAt(i);
                if (letter == '\n' || (letter == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                    line++;
                    begin = i + 1;
                }
            }
            return new Point(line, offset - begin + 1);
        }
    }

    static Passage of(Page page, Finding finding) {
        var at = finding.quote().position();
        var written = page.origins().written();
        return new Passage(at, Point.of(written, at.start()), Point.of(written, at.end()));
    }
}
