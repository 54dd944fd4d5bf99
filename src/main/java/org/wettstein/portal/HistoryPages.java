package org.wettstein.portal;

import java.util.List;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Journal;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.Histories;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;

/** Writes what changed, some entries of the journal a page. */
record HistoryPages(Journal journal, Framing framing) {
    private static final int ENTRIES = 50;

    Asked<Content> page(Visit visit) {
        return visit.query()
                .number("before", 1)
                .map(before -> Math.min(
                        visit.register().version(),
                        before.map(position -> position - 1).orElse(Long.MAX_VALUE)))
                .flatMap(last -> page(visit, last));
    }

    private Asked<Content> page(Visit visit, long last) {
        long first = Math.max(1, last - ENTRIES + 1);
        var entries = last < 1 ? List.<Entry>of() : journal.entries(first, (int) (last - first + 1));
        var frame = framing.frame(visit, visit.words().say("section." + Section.HISTORY.word()));
        return SectionPages.page(visit, Templates.history(frame, visit.words(), new Histories(visit).page(entries)));
    }
}
