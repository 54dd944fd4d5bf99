package org.wettstein.portal;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Journal;
import org.wettstein.notice.Calendar;
import org.wettstein.portal.feed.DueCalendar;
import org.wettstein.portal.feed.HistoryFeed;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.due.Dues;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;

/** Writes what can be subscribed to of the register as a whole. */
record Feeds(Journal journal, PublicAddress address) implements Destinations {
    static final String HISTORY = "history.atom";
    static final String DUE = "due.ics";

    private static final int ENTRIES = 50;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;

    @Override
    public Optional<Destination> find(List<String> below) {
        return switch (String.join("/", below)) {
            case HISTORY -> Optional.of(Destination.feed(HISTORY, this::history));
            case DUE -> Optional.of(Destination.feed(DUE, this::due));
            default -> Optional.empty();
        };
    }

    private Asked<Content> history(Visit visit) {
        long newest = visit.register().version();
        var entries = journal.entries(Math.max(1, newest - ENTRIES + 1), ENTRIES);
        var feed = Templates.feed(HistoryFeed.of(visit, address, entries));
        return Asked.understood(new Content(HistoryFeed.MEDIA_TYPE, feed.render(), true));
    }

    private Asked<Content> due(Visit visit) {
        var holder = visit.wording().passage(visit.holder().name()).words();
        var dues = Dues.list(visit.register(), visit.back(YEARS_BACK), visit.ahead(YEARS_AHEAD));
        var changed = journal.entry(visit.register().version()).time();
        var calendar = new DueCalendar(visit, address, changed)
                .of(holder, visit.links().section(Section.DUE), dues);
        return Asked.understood(new Content(Calendar.MEDIA_TYPE, calendar.text(), true));
    }
}
