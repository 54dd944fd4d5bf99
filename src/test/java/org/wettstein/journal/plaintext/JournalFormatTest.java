package org.wettstein.journal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.GeneratedJournal;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.DataFolder;
import org.wettstein.store.StoredState;

/** What {@code docs/journal-format.md} says is so. */
class JournalFormatTest {
    @TempDir
    private Path temporary;

    private static String page() throws Exception {
        return Files.readString(Path.of("docs/journal-format.md"));
    }

    private static String example() throws Exception {
        var page = page();
        int start = page.indexOf("```jsonl\n") + "```jsonl\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String text(Export export) throws Exception {
        var bytes = new ByteArrayOutputStream();
        export.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsAnExampleThatIsImportedAndExportedAsItStands() throws Exception {
        var folder = new DataFolder(temporary.resolve("data"));
        Import.into(folder, new ByteArrayInputStream(example().getBytes(StandardCharsets.UTF_8)));
        try (var journal = Journal.openReading(folder)) {
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
            assertThat(text(Export.whole(journal))).isEqualTo(example());
        }
    }

    @Test
    void namesTheHashesThatTheToolsOfAnyUnixFind() throws Exception {
        var lines = example().lines().toList();
        for (var text : new String[] {lines.get(1), "holder/seldwyla", lines.get(3), lines.get(6)}) {
            assertThat(page()).contains("# " + Hash.of(text).digits().substring(0, 8) + "…");
        }
    }

    @Test
    void isEnoughToWriteAReader() throws Exception {
        assertThat(new IndependentReader().read(example()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "place/zurich",
                        Hash.of(example().lines().toList().get(4)).digits())));
        long seed = new SplittableRandom().nextLong();
        System.out.println("JournalFormatTest seed " + seed);
        try (var journal = GeneratedJournal.create(new DataFolder(temporary.resolve("generated")), seed, 60)) {
            var standing = new TreeMap<String, String>();
            try (var states = journal.store().states()) {
                states.forEachRemaining(
                        (StoredState state) -> state.item().ifPresent(item -> standing.put(state.id(), item)));
            }
            assertThat(new IndependentReader().read(text(Export.whole(journal))))
                    .isEqualTo(standing);
            assertThat(new IndependentReader().read(text(Export.publicOn(journal, LocalDate.EPOCH))))
                    .isEqualTo(standing);
        }
    }
}
