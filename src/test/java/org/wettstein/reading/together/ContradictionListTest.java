package org.wettstein.reading.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Read;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/** Executes the list of where one city's nineteen pages disagree, row by row. */
class ContradictionListTest {
    private static final Path FOLDER = Path.of("../shared/reading");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}(?:-\\d\\d){0,2}(?:/\\d{4})?\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** A row of the list. */
    private record Row(String record, String property, String values, String kind, String how, List<String> pages) {

        static Row of(String line, List<String> names) {
            var columns = line.split("\t", -1);
            var pages = names.stream().filter(columns[3]::contains).toList();
            return new Row(columns[1], columns[2], columns[3], columns[4], columns[5], pages);
        }

        List<String> dates() {
            return DATE.matcher(IN_BRACKETS.matcher(values).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        boolean is(ToldProperty told) {
            return told.record().equals(record)
                    && told.property().equals(property)
                    && told.relation().name().toLowerCase(java.util.Locale.ROOT).equals(kind)
                    && told.tellings().stream().map(Telling::page).toList().containsAll(pages)
                    && PagesTogether.values(told).containsAll(dates());
        }
    }

    @Test
    void findsEveryRowThatPagesTogetherShow() throws IOException {
        var together = together();

        assertThat(rows("together")).hasSizeGreaterThanOrEqualTo(8).allSatisfy(row -> assertThat(together.properties())
                .as(row.record() + " " + row.property())
                .anyMatch(row::is));
    }

    @Test
    void findsNoContradictionInTwoFactsOfOneTie() throws IOException {
        var together = together();

        assertThat(rows("silent")).isNotEmpty().allSatisfy(row -> assertThat(together.properties())
                .filteredOn(told -> told.record().equals(row.record()))
                .filteredOn(told ->
                        List.of("since", "firstContact", "agreement.signed").contains(told.property()))
                .isNotEmpty()
                .noneMatch(told -> told.relation() == Relation.CONTRADICTS));
    }

    @Test
    void findsNobodyContradictoryAndNoTieOverWherePagesOnlyDiffer() throws IOException {
        var properties = together().properties();

        assertThat(properties)
                .filteredOn(told -> told.property().equals("person"))
                .isNotEmpty()
                .noneMatch(told -> told.relation() == Relation.CONTRADICTS);
        assertThat(properties)
                .filteredOn(told -> told.record().equals("partnership/massachusetts"))
                .anyMatch(told -> PagesTogether.values(told)
                                .equals(List.of("Carlo Conti, Regierungspräsident", "Carlo Conti, State Councillor"))
                        && told.relation() == Relation.BESIDE);
        assertThat(properties).noneMatch(told -> told.property().equals("ending"));
    }

    @Test
    void quotesOnlyWhatThePagesSay() throws IOException {
        var together = together();

        for (var told : together.properties()) {
            for (var telling : told.tellings()) {
                var quote = telling.quote();
                assertThat(Files.readString(FOLDER.resolve("pages/" + telling.page() + ".txt"))
                                .substring(
                                        quote.position().start(),
                                        quote.position().end()))
                        .isEqualTo(quote.words());
            }
        }
    }

    private static Together together() throws IOException {
        var reading = new PageReading(Read.GAZETTEER, Optional.empty());
        var readings = new java.util.ArrayList<org.wettstein.reading.Reading>();
        for (var name : names()) {
            var bytes = Files.readAllBytes(FOLDER.resolve("pages/" + name + ".txt"));
            readings.add(reading.read(((Opened.Legible) Pages.open(name, bytes)).page()));
        }
        assertThat(readings).hasSize(19);
        return Together.of(readings);
    }

    private static List<Row> rows(String how) throws IOException {
        var names = names();
        return Files.readAllLines(FOLDER.resolve("contradictions.tsv")).stream()
                .skip(1)
                .map(line -> Row.of(line, names))
                .filter(row -> row.how().equals(how))
                .toList();
    }

    private static List<String> names() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the pages and their list are not beside this folder: " + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER.resolve("pages"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("basel-") && file.endsWith(".txt"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
