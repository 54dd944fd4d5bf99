package org.wettstein.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ratchet on size: a file or method that outgrows its reader fails the build. */
class SizeTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void keepsJavaFilesShort() throws IOException {
        Sizes<MeasuredFile> files = Sizes.of(javaFiles(), MeasuredFile::lines);

        assertThat(files.sorted()).isNotEmpty();
        assertThat(files.longerThan(300)).as("no file over 300 lines").isEmpty();
        assertThat(files.percentile(90))
                .as("nine files in ten have at most 130 lines; longer are %s", files.longerThan(130))
                .isLessThanOrEqualTo(130);
        assertThat(files.percentile(50))
                .as("half of the files have at most 50 lines; longer are %s", files.longerThan(50))
                .isLessThanOrEqualTo(50);
    }

    @Test
    void keepsMethodsShort() throws IOException {
        List<Path> sources = javaFiles().stream().map(MeasuredFile::path).toList();
        Sizes<MeasuredMethod> methods = Sizes.of(MeasuredMethod.in(sources), MeasuredMethod::lines);

        assertThat(methods.sorted()).isNotEmpty();
        assertThat(methods.percentile(90))
                .as("nine methods in ten span at most 15 lines; longer are %s", methods.longerThan(15))
                .isLessThanOrEqualTo(15);
    }

    @Test
    void keepsTemplatesShort() throws IOException {
        List<MeasuredFile> templates = MeasuredFile.under(RESOURCES.resolve("templates"), "");

        assertThat(Sizes.of(templates, MeasuredFile::lines).longerThan(150))
                .as("no template over 150 lines")
                .isEmpty();
    }

    @Test
    void keepsStylesheetsShort() throws IOException {
        List<MeasuredFile> stylesheets = MeasuredFile.under(RESOURCES, ".css");

        assertThat(Sizes.of(stylesheets, MeasuredFile::lines).longerThan(250))
                .as("no stylesheet over 250 lines")
                .isEmpty();
    }

    @Test
    void countsLinesFromBraceToBrace(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Bridge.java");
        Files.writeString(source, """
                record Bridge(int piers) {
                    Bridge {
                        assert piers > 0;
                    }

                    @Override
                    public String toString() { return "bridge"; }
                }
                """);

        assertThat(MeasuredFile.under(folder, ".java"))
                .singleElement()
                .extracting(MeasuredFile::lines)
                .isEqualTo(8);
        assertThat(MeasuredMethod.in(List.of(source)))
                .extracting(MeasuredMethod::lines)
                .containsExactly(3, 1);
    }

    @Test
    void takesThePercentileByNearestRank() {
        Sizes<Integer> sizes = Sizes.of(List.of(9, 1, 2, 3, 4, 5, 6, 7, 8, 100), Integer::intValue);

        assertThat(sizes.percentile(50)).isEqualTo(5);
        assertThat(sizes.percentile(90)).isEqualTo(9);
        assertThat(sizes.longerThan(8)).containsExactly(100, 9);
    }

    /** Without the introductions of packages, which would make every median look well. */
    private static List<MeasuredFile> javaFiles() throws IOException {
        return MeasuredFile.under(JAVA, ".java").stream()
                .filter(file -> !file.path().endsWith("package-info.java"))
                .toList();
    }
}
