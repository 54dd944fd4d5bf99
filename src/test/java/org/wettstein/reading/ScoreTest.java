package org.wettstein.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the figures that the reading has reached on annotated pages, by the measure of {@code score.py} beside them. */
class ScoreTest {
    private static final Path PAGES = Path.of("../shared/reading/pages");

    /** Pages that were only measured and never looked at while the rules were made. */
    private static final Set<String> ONLY_MEASURED =
            Set.of("wiesbaden-it", "bordeaux-fr", "portland-en", "hamburg-de", "gijon-es-2023");

    @Test
    void holdsWhatItReachedOnThePagesItWasMadeWith() throws IOException {
        var score = score(false);

        assertThat(score.partners.f1()).as("partners").isGreaterThanOrEqualTo(0.98);
        assertThat(score.since.f1()).as("since").isGreaterThanOrEqualTo(0.97);
        assertThat(score.agreements.f1()).as("agreements").isGreaterThanOrEqualTo(0.95);
        assertThat(score.themes.f1()).as("themes").isGreaterThanOrEqualTo(0.90);
        assertThat(score.people.f1()).as("people").isGreaterThanOrEqualTo(0.97);
        assertThat(score.country()).as("country").isGreaterThanOrEqualTo(0.98);
        assertThat(score.relation()).as("relation").isGreaterThanOrEqualTo(0.97);
        assertThat(score.strangeQuotes).as("quotes that are not in the page").isZero();
    }

    @Test
    void holdsWhatItReachedOnPagesThatWereOnlyMeasured() throws IOException {
        var score = score(true);

        assertThat(score.partners.f1()).as("partners").isGreaterThanOrEqualTo(0.89);
        assertThat(score.since.f1()).as("since").isGreaterThanOrEqualTo(0.83);
        assertThat(score.people.f1()).as("people").isGreaterThanOrEqualTo(0.69);
        assertThat(score.country()).as("country").isGreaterThanOrEqualTo(0.98);
        assertThat(score.relation()).as("relation").isGreaterThanOrEqualTo(0.95);
        assertThat(score.strangeQuotes).as("quotes that are not in the page").isZero();
    }

    private static Score score(boolean onlyMeasured) throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the annotated pages are not beside this folder: " + PAGES);
        var score = new Score();
        var names = annotated()
                .filter(name -> ONLY_MEASURED.contains(name) == onlyMeasured)
                .toList();
        assertThat(names).hasSize(onlyMeasured ? 5 : 24);
        for (var name : names) {
            var text = Files.readString(PAGES.resolve(name + ".txt"));
            var said =
                    new ObjectMapper().readTree(ReadingForm.of(Read.text(text)).canonical());
            score.add(text, said.path("partners"), gold(name).path("partners"));
        }
        return score;
    }

    private static JsonNode gold(String name) throws IOException {
        return new ObjectMapper().readTree(PAGES.resolve(name + ".json").toFile());
    }

    private static Stream<String> annotated() throws IOException {
        try (var files = Files.list(PAGES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - 5))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }
}
