package org.wettstein.reading.check;

import org.wettstein.reading.text.Page;

/**
 * Where something stands in what a page was read from.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors count
 */
record TextPlace(int line, int column) {

    static TextPlace of(Page page, int offset) {
        var text = page.origins().written();
        int line = 1;
        int begin = 0;
        for (int i = 0; i < offset; i++) {
            char letter = text.charAt(i);
            if (letter == '\n' || (letter == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                begin = i + 1;
            }
        }
        return new TextPlace(line, offset - begin + 1);
    }
}
