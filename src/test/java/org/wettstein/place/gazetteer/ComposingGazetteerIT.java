package org.wettstein.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ComposingGazetteerIT {
    /** {@code mvn test -Dtest=ComposingGazetteerIT -Dgazetteer=write} writes the file anew. */
    private static final boolean WRITE = "write".equals(System.getProperty("gazetteer"));

    private static final Path FILE = Path.of("src/main/resources/org/wettstein/place/gazetteer/gazetteer.bin");

    @Test
    void composesWhatIsCommitted() throws IOException {
        assumeTrue(
                ComposingGazetteer.hasSources(),
                "not compared: the sources are missing; gazetteer/fetch brings one, the others lie in "
                        + ComposingGazetteer.SHARED);
        var composed = ComposingGazetteer.compose();
        if (WRITE) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, packed(composed));
        }

        assertThat(Arrays.equals(unpacked(Files.readAllBytes(FILE)), composed))
                .as(
                        "%s is what its sources make; write it with: mvn test -Dtest=ComposingGazetteerIT -Dgazetteer=write",
                        FILE)
                .isTrue();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
