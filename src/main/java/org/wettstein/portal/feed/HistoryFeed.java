package org.wettstein.portal.feed;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wettstein.journal.Entry;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.Histories;
import org.wettstein.portal.page.HistoryPage.Changes;
import org.wettstein.portal.page.HistoryPage.Happening;

/**
 * What changed in the register as an Atom feed (RFC 4287).
 *
 * @param id never changes, whatever address the site has
 * @param base what the addresses within the site stand behind
 * @param self where the feed is
 * @param page where the same can be read
 * @param updated when the newest of its changes was made
 */
public record HistoryFeed(
        String id,
        String language,
        String title,
        String author,
        String base,
        String self,
        String page,
        String updated,
        List<Told> entries) {
    public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private static final String TAG = "tag:wettstein.org,2026:";

    /** One entry of the journal, with the same names and links as on the page. */
    public record Told(String id, String title, String updated, String address, List<Changes> changes) {}

    /** @param entries the newest ones, in the order of the journal, never none */
    public static HistoryFeed of(Visit visit, PublicAddress address, List<Entry> entries) {
        var language = visit.language().toLanguageTag();
        var ids = entries.stream()
                .collect(Collectors.toMap(
                        Entry::position, entry -> TAG + "entry/" + entry.hash().digits() + "/" + language));
        var told = new Histories(visit)
                .page(entries).entries().stream()
                        .map(happening -> told(visit, happening, ids))
                        .toList();
        return new HistoryFeed(
                TAG + visit.holder().id() + "/history/" + language,
                language,
                visit.words().say("feed.title", "holder", holder(visit)),
                holder(visit),
                address.of(""),
                address.of(visit.address()),
                address.of(visit.links().section(Section.HISTORY)),
                told.isEmpty()
                        ? entries.getLast()
                                .time()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()
                        : told.getFirst().updated(),
                told);
    }

    private static Told told(Visit visit, Happening happening, Map<Long, String> ids) {
        return new Told(
                String.valueOf(ids.get(happening.version())),
                visit.words()
                        .say(
                                "feed.entry",
                                Map.of(
                                        "version",
                                        happening.version(),
                                        "changes",
                                        visit.wording()
                                                .list(happening.changes().stream()
                                                        .map(Changes::kind)
                                                        .toList()))),
                happening.machine(),
                happening.address(),
                happening.changes());
    }

    private static String holder(Visit visit) {
        return visit.wording().passage(visit.holder().name()).words();
    }
}
