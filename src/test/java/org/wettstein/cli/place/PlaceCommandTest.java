package org.wettstein.cli.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlaceCommandTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void saysWhichPlaceANameMeansAndWhy() {
        assertThat(run("Genf", "--lang", "de")).isZero();
        assertThat(said())
                .startsWith("«Genf» meint Genf, Schweiz: die Stadt eher als das gleichnamige Gebiet.")
                .contains("geonames/2660646", "iso/CH-GE");
    }

    @Test
    void decidesByTheCountry() {
        assertThat(run("Cambridge", "--in", "USA", "--lang", "en")).isZero();
        assertThat(said()).startsWith("“Cambridge” means Cambridge, Massachusetts, United States");
    }

    @Test
    void offersSimilarNamesForAnUnknownOne() {
        assertThat(run("Shangaii", "--lang", "fr")).isEqualTo(1);
        assertThat(said()).contains("Noms semblables", "Shanghai");
    }

    @Test
    void answersPrograms() throws IOException {
        assertThat(run("Springfield", "--json")).isZero();
        var answer = new ObjectMapper().readTree(said());
        assertThat(answer.get("because").asText()).isEqualTo("homonyms");
        assertThat(answer.get("candidates").size()).isGreaterThan(10);
        assertThat(answer.get("candidates").get(0).get("subdivision").asText()).isEqualTo("US-MO");
    }

    private int run(String... args) {
        return new CommandLine(new PlaceCommand(new PrintStream(output, true, UTF_8))).execute(args);
    }

    private String said() {
        return output.toString(UTF_8);
    }
}
