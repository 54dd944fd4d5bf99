package org.wettstein.reading.ties;

import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Stretch;

/** Takes a page's own words. */
public record Quoting(Page page) {

    Quoted of(Stretch at, Line line) {
        var trimmed = trimmed(at);
        return new Quoted(
                page.quote(trimmed), page.position(trimmed), line.block().language());
    }

    public Quoted of(Line line) {
        return of(line.at(), line);
    }

    /** Without space at its ends and without the full stop. */
    private Stretch trimmed(Stretch at) {
        int start = at.start();
        int end = at.end();
        while (start < end && Character.isWhitespace(page.text().charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(page.text().charAt(end - 1))
                        || page.text().charAt(end - 1) == '.')) {
            end--;
        }
        return new Stretch(start, end);
    }
}
