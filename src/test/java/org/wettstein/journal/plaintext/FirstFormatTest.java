package org.wettstein.journal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.store.DataFolder;

/**
 * A journal in the first format, written in 2026, that every later version must read. The file is never edited: a city
 * will have one like it. If this test fails, the product is wrong and not the file.
 */
class FirstFormatTest {
    private static final String HEAD = "9c061677857d514f2e1ef8c07d0e84ecd9addbfb9d163809d7afe45f48de2c4f";
    private static final String BYTES = "ec333a227aa8ab5ba6943dbdd5d9dca739baa1ba315a52cb0dcf51d2500ef4dd";

    @TempDir
    private Path temporary;

    private static String file() throws IOException {
        try (var stream = FirstFormatTest.class.getResourceAsStream("format-1.jsonl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private DataFolder imported(String text) {
        var folder = new DataFolder(temporary.resolve("data"));
        Import.into(folder, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    @Test
    void isTheFileThatWasWrittenThen() throws IOException {
        assertThat(Hash.of(file()).digits())
                .as("format-1.jsonl is never edited")
                .isEqualTo(BYTES);
    }

    @Test
    void isReadAndAddsUpToTheHeadItHadThen() throws IOException {
        try (var journal = Journal.openReading(imported(file()))) {
            assertThat(journal.headHash().digits()).isEqualTo(HEAD);
            assertThat(journal.verify())
                    .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.withheld())
                            .hasSize(1));
        }
    }

    /** While the first format is the one that is written, the way out gives the very same bytes. */
    @Test
    void isWrittenAgainAsItStands() throws IOException {
        try (var journal = Journal.openReading(imported(file()))) {
            var out = new ByteArrayOutputStream();
            Export.whole(journal).writeTo(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(file());
        }
    }

    @Test
    void isToldFromALaterFormatThatNobodyKnowsYet() throws IOException {
        var later = file().replaceFirst("\\{\"format\":1,", "{\"format\":2,");
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imported(later))
                .satisfies(refusal -> assertThat(refusal.arguments().toString())
                        .contains("journal.import.newer-format", "found=2", "known=1"));
        assertThat(new DataFolder(temporary.resolve("data")).holdsJournal()).isFalse();
    }
}
