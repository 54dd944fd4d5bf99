package org.wettstein.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/**
 * Holds the figures on pages that were written, and read by a person, before any program saw them; docs/reading.md says
 * what the first reading of each batch found. What is still wrong in them stays wrong in plain view.
 */
class FreshPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/wettstein/reading/fresh");
    private static final int SIXTH = 6;
    private static final int NEWEST = 7;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The least F1 of each, and the least share of right countries and kinds of tie. */
    private record Floors(
            double partners,
            double since,
            double agreements,
            double themes,
            double people,
            double country,
            double relation) {}

    @Test
    void holdsWhatItReachedOnTheFirstFiveBatches() throws IOException {
        holds(score(batch -> batch < SIXTH), new Floors(0.99, 0.975, 0.93, 0.85, 0.90, 0.98, 0.955));
    }

    @Test
    void holdsWhatItReachedOnTheSixth() throws IOException {
        holds(score(batch -> batch == SIXTH), new Floors(0.945, 0.93, 0.925, 0.84, 0.935, 0.99, 0.92));
    }

    @Test
    void holdsWhatItReachedOnTheFirstSixTogether() throws IOException {
        holds(score(batch -> batch <= SIXTH), new Floors(0.97, 0.955, 0.925, 0.845, 0.915, 0.985, 0.94));
    }

    /** Built as pages of forty-six real cities were that the program had misread; the words and facts are invented. */
    @Test
    void holdsWhatItReachedOnTheSeventh() throws IOException {
        holds(score(batch -> batch == NEWEST), new Floors(0.99, 0.98, 0.99, 0.93, 0.99, 0.99, 0.99));
    }

    private static void holds(Score score, Floors floors) {
        assertThat(score.partners.f1()).as("partners").isGreaterThanOrEqualTo(floors.partners);
        assertThat(score.since.f1()).as("since").isGreaterThanOrEqualTo(floors.since);
        assertThat(score.agreements.f1()).as("agreements").isGreaterThanOrEqualTo(floors.agreements);
        assertThat(score.themes.f1()).as("themes").isGreaterThanOrEqualTo(floors.themes);
        assertThat(score.people.f1()).as("people").isGreaterThanOrEqualTo(floors.people);
        assertThat(score.country()).as("country").isGreaterThanOrEqualTo(floors.country);
        assertThat(score.relation()).as("relation").isGreaterThanOrEqualTo(floors.relation);
        assertThat(score.strangeQuotes).as("quotes that are not in the page").isZero();
    }

    private static Score score(IntPredicate batches) throws IOException {
        var score = new Score();
        for (var facts : facts()) {
            if (batches.test(Integer.parseInt(facts.getParent().getFileName().toString()))) {
                var page = page(facts);
                var said = JSON.readTree(ReadingForm.of(page).canonical());
                score.add(page.page().origins().shown(), said.path("partners"), gold(facts));
            }
        }
        return score;
    }

    private static Reading page(Path facts) throws IOException {
        var name = facts.getFileName().toString().replace(".facts", "");
        var html = facts.resolveSibling(name + ".html");
        var file = Files.exists(html) ? html : facts.resolveSibling(name + ".txt");
        var opened = Pages.open(name, Files.readAllBytes(file));
        assertThat(opened).isInstanceOf(Opened.Legible.class);
        return new PageReading(Read.GAZETTEER, Optional.empty()).read(((Opened.Legible) opened).page());
    }

    /** {@code Name CC | kind | since | kind date, … | theme, … | person, … | ended}; of several starts any will do. */
    private static JsonNode gold(Path facts) throws IOException {
        var ties = JSON.createArrayNode();
        Files.readAllLines(facts).stream()
                .filter(line -> line.contains(" | "))
                .map(line -> line.split(" \\| ", -1))
                .forEach(columns -> {
                    var tie = ties.addObject();
                    int space = columns[0].lastIndexOf(' ');
                    tie.put("name", columns[0].substring(0, space)).put("country", columns[0].substring(space + 1));
                    tie.put("relation", columns[1].replace('_', '-'));
                    var starts = listed(columns[2], "~");
                    starts.stream().findFirst().ifPresent(start -> tie.put("since", start));
                    starts.stream().skip(1).forEach(tie.withArray("since_alt")::add);
                    put(tie.putArray("agreements"), "signed", agreements(columns[3]));
                    put(tie.putArray("themes"), "theme", listed(columns[4], ", "));
                    put(tie.putArray("people"), "name", listed(columns[5], ", "));
                });
        return ties;
    }

    private static List<String> agreements(String column) {
        return listed(column, ", ").stream().map(kind -> kind.split(" ", -1)[1]).toList();
    }

    private static List<String> listed(String column, String separator) {
        return column.equals("-") ? List.of() : Arrays.asList(column.split(separator, -1));
    }

    private static void put(ArrayNode list, String key, List<String> values) {
        values.forEach(value -> list.addObject().put(key, value));
    }

    private static List<Path> facts() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".facts"))
                    .sorted()
                    .toList();
        }
    }
}
