package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.page.Histories;
import org.wettstein.portal.page.HistoryPage;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class HistoriesTest {
    private static final Id REGISTER = Id.parse("holder/seldwyla");
    private static final Actor SOMEBODY = Actor.random(new Random(1));

    private final Visits visits = Visits.seldwyla();

    @Test
    void tellsOfNoEntryThatTouchedNothingPublic() {
        var note = Registers.id(Seldwyla.note());
        var page = page(entry(1, Registers.id(Seldwyla.records().getFirst())), entry(2, note));
        assertThat(page.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.version()).isEqualTo(1);
            assertThat(entry.address()).isEqualTo("/de/?version=1");
        });
        assertThat(page.toString()).doesNotContain(note.name()).doesNotContain(SOMEBODY.toString());
    }

    @Test
    void namesWhatEvidenceSpeaksOfOnce() {
        var page = page(entry(1, Id.parse("assertion/signed-chronicle"), Id.parse("assertion/signed-gazette")));
        assertThat(page.entries().getFirst().changes()).singleElement().satisfies(changes -> {
            assertThat(changes.kind()).isEqualTo("2 Belege");
            assertThat(changes.records()).extracting(Linked::words).containsExactly("Vertrag");
        });
    }

    @Test
    void writesTheTimeAsEveryOtherDateOfThePage() {
        var english = new Histories(visits.now("/en/history")).page(List.of(entry(1, REGISTER)));
        assertThat(english.entries().getFirst().time().replace('\u00a0', ' '))
                .matches("\\d+ [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d");
    }

    @Test
    void leadsToTheEntriesBeforeThese() {
        assertThat(page(entry(1, REGISTER)).older()).isEmpty();
        assertThat(page(entry(2, REGISTER)).older()).isEqualTo("/de/history?before=2");
    }

    private HistoryPage page(Entry... entries) {
        return new Histories(visits.now("/de/history")).page(List.of(entries));
    }

    private static Entry entry(long position, Id... sets) {
        var hashes = new TreeMap<Id, Hash>();
        for (var id : sets) {
            hashes.put(id, Hash.of(id.toString()));
        }
        return new Entry(
                position,
                Entry.beginning(REGISTER),
                Instant.parse("1880-05-03T10:00:00Z"),
                SOMEBODY,
                Hash.of("why"),
                Optional.empty(),
                Optional.empty(),
                hashes,
                new TreeSet<>(),
                Optional.empty());
    }
}
