package org.wettstein.reading.check;

import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Stretch;

/** Where a quote begins and ends in what a page was read from. */
record Passage(Stretch at, TextPlace begin, TextPlace end) {

    static Passage of(Page page, Finding finding) {
        var at = finding.quote().position();
        return new Passage(at, TextPlace.of(page, at.start()), TextPlace.of(page, at.end()));
    }
}
