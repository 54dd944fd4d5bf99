package org.wettstein.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/** Pages in the manner of many city halls, invented for these tests; beside each, what a person reads in it. */
class InventedPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/wettstein/reading/pages");

    @Test
    void readsPagesInFiveLanguagesAndTwoFormats() throws IOException {
        var names = pages().map(Path::getFileName).map(Path::toString).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(18);
        for (var language : List.of("de", "en", "fr", "it", "es")) {
            assertThat(names).filteredOn(name -> name.startsWith(language)).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(names).anyMatch(name -> name.endsWith(".html")).anyMatch(name -> name.endsWith(".txt"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatAPersonReads(Path page) throws IOException {
        var expected = Files.readString(page.resolveSibling(name(page) + ".facts"));

        assertThat(Facts.of(reading(page))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotesOnlyWhatStandsThereAndSaysWhere(Path page) throws IOException {
        var input = Files.readString(page);
        var reading = reading(page);

        assertThat(reading.ties()).allSatisfy(tie -> {
            assertThat(reading.page().origins().shown()).contains(tie.named().words());
            if (page.toString().endsWith(".txt")) {
                var position = tie.named().position();
                assertThat(input.substring(position.start(), position.end()))
                        .isEqualTo(tie.named().words());
            }
        });
    }

    private static Reading reading(Path page) throws IOException {
        var opened = Pages.open(name(page), Files.readAllBytes(page));
        assertThat(opened).isInstanceOf(Opened.Legible.class);
        return new PageReading(Read.GAZETTEER, Optional.empty()).read(((Opened.Legible) opened).page());
    }

    private static String name(Path page) {
        return page.getFileName().toString().replaceAll("\\.(txt|html)$", "");
    }

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)")).sorted().toList().stream();
        }
    }
}
