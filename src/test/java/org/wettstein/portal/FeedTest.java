package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.notice.Appointment;
import org.wettstein.portal.feed.DueCalendar;
import org.wettstein.portal.feed.HistoryFeed;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.page.TieHistory;
import org.wettstein.portal.tie.ShortText;
import org.wettstein.register.Kind;
import org.wettstein.register.due.Dues;

/** What others subscribe to or take over. */
class FeedTest {
    private static final Id GOLDACH = Id.parse("partnership/goldach");
    private static final Instant TIME = Instant.parse("1880-05-01T10:00:00Z");

    private final Visits visits = Visits.seldwyla();
    private final PublicAddress address = new PublicAddress("https://seldwyla.example", true);

    @Test
    void tellsOfEachEntryThatChangedWhatIsPublic() {
        var feed = HistoryFeed.of(visits.now("/de/history.atom"), address, entries());
        assertThat(feed.updated()).isEqualTo("1880-05-01T10:00:00Z");
        assertThat(feed.self()).isEqualTo("https://seldwyla.example/de/history.atom");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id())
                    .isEqualTo("tag:wettstein.org,2026:entry/"
                            + entries().getFirst().hash().digits() + "/de");
            assertThat(entry.title()).isEqualTo("Fassung 1: 1 Partnerschaft");
            assertThat(entry.changes().getFirst().records().getFirst().address())
                    .isEqualTo("/de/partnerships/goldach?version=1");
        });
    }

    @Test
    void tellsOfOneTieOnlyWhatBelongsToIt() {
        var visit = visits.now("/de/partnerships/goldach/history");
        var records = List.of(GOLDACH, Id.parse("agreement/framework"));
        assertThat(TieHistory.positions(visit, records)).containsExactly(1L);
        assertThat(TieHistory.of(visit, GOLDACH, List.of(Id.parse("agreement/framework")), entries())
                        .entries())
                .isEmpty();
        assertThat(TieHistory.of(visit, GOLDACH, records, entries()).entries()).hasSize(1);
    }

    @Test
    void putsIntoTheCalendarOnlyWhatIsKnownToTheDay() {
        var visit = visits.now("/de/due.ics");
        var dues = Dues.list(visit.register(), LocalDate.of(1856, 1, 1), LocalDate.of(1900, 1, 1));
        var calendar = new DueCalendar(visit, address, TIME).of("Seldwyla", "/de/due", dues);
        assertThat(dues).anyMatch(due -> !due.knownToTheDay());
        assertThat(calendar.appointments())
                .hasSize((int) dues.stream().filter(due -> due.knownToTheDay()).count())
                .extracting(Appointment::uid)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesDayAndVersionInATextForOtherWebsites() {
        var visit = visits.now("/de/partnerships/goldach/text");
        var text = ShortText.of(visit, address, visit.register().get(Kind.PARTNERSHIP, GOLDACH));
        assertThat(text.moment()).contains("3.\u00a0Mai 1880").contains("2");
        assertThat(text.address()).isEqualTo("https://seldwyla.example/de/partnerships/goldach");
        assertThat(text.sentences()).contains("Goldach");
        assertThat(text.agreements()).hasSize(2);
    }

    private static List<Entry> entries() {
        return List.of(entry(1, GOLDACH), entry(2, Id.parse("note/x-aaaabbbbccccdddd")));
    }

    private static Entry entry(long position, Id set) {
        var sets = new TreeMap<Id, Hash>();
        sets.put(set, Hash.of(set.toString()));
        return new Entry(
                position,
                Entry.beginning(Id.parse("holder/seldwyla")),
                TIME,
                Actor.random(new Random(1)),
                Hash.of("reason"),
                Optional.empty(),
                Optional.empty(),
                sets,
                new TreeSet<>(),
                Optional.empty());
    }
}
