package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.store.DataFolder;
import org.wettstein.web.Assets;
import org.wettstein.web.arrival.BasePath;

/** What stands at which address below a language. */
class DestinationsTest {
    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void createAJournal() {
        journal = Journal.create(
                new DataFolder(folder.resolve("data")),
                Id.parse("holder/seldwyla"),
                () -> Instant.EPOCH,
                new Random(1));
    }

    @AfterEach
    void closeIt() {
        journal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', /de/",
        "partnerships, /de/",
        "accessibility, /de/accessibility",
        "people/kabys, /de/people/kabys",
        "history.atom, /de/history.atom",
        "due.ics, /de/due.ics",
        "partnerships/goldach, /de/partnerships/goldach",
        "partnerships/goldach/due.ics, /de/partnerships/goldach/due.ics",
        "partnerships/goldach/history, /de/partnerships/goldach/history",
        "partnerships/goldach/text, /de/partnerships/goldach/text",
        "partnerships/goldach/text.html, /de/partnerships/goldach/text.html",
        "partnerships/goldach/text.txt, /de/partnerships/goldach/text.txt",
        "embed/partnerships/goldach, /de/embed/partnerships/goldach"
    })
    void standsAtOneAddressEach(String below, String canonical) {
        assertThat(find(below).map(destination -> destination.path("de").text()))
                .contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "due/goldach",
                "partnerships/Goldach",
                "partnerships/goldach/due",
                "partnerships/goldach/text.pdf",
                "places/goldach/text",
                "embed/places/goldach",
                "embed/partnerships/",
                "embed/partnerships",
                "embed",
                "partnerships/goldach/text/more"
            })
    void hasNothingAtOtherAddresses(String below) {
        assertThat(find(below)).isEmpty();
    }

    private Optional<Destination> find(String below) {
        var framing = new Framing(new PublicAddress("https://seldwyla.example", true), new Assets(BasePath.NONE));
        return List.<Destinations>of(
                        new SectionPages(journal, framing),
                        new RecordPages(framing),
                        new TiePages(journal, framing),
                        new Feeds(journal, framing.address()))
                .stream()
                .flatMap(part -> part.find(below.isEmpty() ? List.of() : List.of(below.split("/", -1))).stream())
                .findFirst();
    }
}
