package org.wettstein.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every word of the dictionary is carried by the class that it names. */
class DictionaryTest {
    private static final Path FILE = Path.of("docs/dictionary.md");

    @Test
    void namesOnlyClassesThatAreThere() throws IOException {
        assertThat(Dictionary.parse(Files.readAllLines(FILE)).faults(classes())).isEmpty();
    }

    @Test
    void readsEveryRowOfTheTable() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        long rows = lines.stream().filter(line -> line.startsWith("| ")).count() - 1;

        assertThat(rows).isGreaterThanOrEqualTo(40);
        assertThat(Dictionary.parse(lines).words()).hasSize(Math.toIntExact(rows));
    }

    @Test
    void seesAClassThatIsGoneAndOneThatHasLanded() {
        Dictionary dictionary = Dictionary.parse(List.of(
                "| word | meaning | carried by |",
                "| bridge | over water | `river.Bridge` |",
                "| ferry | on water | planned `Ferry` |",
                "| pier | in water | `river.Bridge.Pier` |"));

        assertThat(dictionary.faults(List.of("river.Bridge.Pier", "river.Ferry", "river.FerryMan")))
                .containsExactly(
                        "docs/dictionary.md:2: “bridge” is carried by `river.Bridge`, which is not there",
                        "docs/dictionary.md:3: “ferry” is carried by `river.Ferry` now: write that in place of planned `Ferry`");
    }

    private static List<String> classes() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes/org/wettstein")).stream()
                        .map(type -> type.getName()
                                .substring("org.wettstein.".length())
                                .replace('$', '.'))
                        .toList();
    }
}
