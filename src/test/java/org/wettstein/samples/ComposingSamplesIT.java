package org.wettstein.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.store.DataFolder;

class ComposingSamplesIT {
    /** {@code mvn test -Dtest=ComposingSamplesIT -Dsamples=write} writes the samples anew. */
    private static final boolean WRITE = "write".equals(System.getProperty("samples"));

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("org.wettstein.samples.Samples#names")
    void composesWhatIsCommitted(String name) throws IOException {
        var composed = ComposingSamples.compose(name, folder("composed"));
        if (WRITE) {
            Files.write(ComposingSamples.file(name), composed);
        }

        assertThat(Files.readString(ComposingSamples.file(name)))
                .as(
                        "samples/%s.jsonl is not what its change files make; write it with: mvn test -Dtest=ComposingSamplesIT -Dsamples=write",
                        name)
                .isEqualTo(new String(composed, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("org.wettstein.samples.Samples#names")
    void importsWhatIsCommittedAsAJournalThatAddsUp(String name) throws IOException {
        Import.into(folder("imported"), new ByteArrayInputStream(Files.readAllBytes(ComposingSamples.file(name))));

        try (var journal = Journal.openReading(folder("imported"))) {
            assertThat(journal.verify()).isInstanceOf(Verification.Sound.class);
            assertThat(journal.head()).isEqualTo(Samples.files(name).size());
        }
    }

    @Test
    void composesTheSameEveryTime() throws IOException {
        assertThat(ComposingSamples.compose("basel-stadt", folder("first")))
                .isEqualTo(ComposingSamples.compose("basel-stadt", folder("second")));
    }

    private DataFolder folder(String name) {
        return new DataFolder(temporary.resolve(name));
    }
}
