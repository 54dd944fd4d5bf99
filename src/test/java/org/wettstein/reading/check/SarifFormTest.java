package org.wettstein.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;

/** What a viewer relies on (SARIF 2.1.0, sections 3.13 to 3.30). */
class SarifFormTest {
    private static final String PAGE = """
            Partnerships of Basel

            Basel and Miami Beach signed a partnership agreement on 27 November 2011.
            """;

    private final Check basel = Check.basel();
    private final Checked checked = basel.text(PAGE);
    private final Json answer = Json.parse(say(checked));

    @Test
    void isWhatTheSchemaOfSarifAsksFor() {
        assertThat(schema(answer.canonical())).isEmpty();
        assertThat(schema(
                        say(checked, basel.text(""), basel.text("Partnerships of Basel\n\nSeoul has been a partner."))))
                .isEmpty();
    }

    @Test
    void isHeldAgainstASchemaThatRefusesWhatSarifDoesNotKnow() {
        assertThat(schema("{\"version\":\"2.1.0\"}")).isNotEmpty();
        assertThat(schema(answer.canonical().replace("\"level\":\"error\"", "\"level\":\"grave\"")))
                .isNotEmpty();
    }

    @Test
    void namesItsVersionAndItsTool() {
        assertThat(at(answer, "version")).isEqualTo(new JsonString("2.1.0"));
        assertThat(at(answer, "runs", 0, "tool", "driver", "name")).isEqualTo(new JsonString("Wettstein"));
    }

    @Test
    void leadsFromEachResultToItsRule() {
        assertThat(checked.findings()).hasSize(1);
        var result = at(answer, "runs", 0, "results", 0);
        int rule = Math.toIntExact(((JsonInteger) at(result, "ruleIndex")).value());
        assertThat(at(answer, "runs", 0, "tool", "driver", "rules", rule, "id")).isEqualTo(at(result, "ruleId"));
        assertThat(at(result, "level")).isEqualTo(new JsonString("error"));
        assertThat(at(result, "message", "text").canonical())
                .contains("27\u00a0November 2011", "28\u00a0November 2011");
    }

    @Test
    void pointsAtThePagesOwnWords() {
        var region = at(answer, "runs", 0, "results", 0, "locations", 0, "physicalLocation", "region");
        int from = Math.toIntExact(((JsonInteger) at(region, "charOffset")).value());
        int length = Math.toIntExact(((JsonInteger) at(region, "charLength")).value());
        assertThat(new JsonString(PAGE.substring(from, from + length))).isEqualTo(at(region, "snippet", "text"));
        assertThat(at(region, "startLine")).isEqualTo(new JsonInteger(3));
        assertThat(at(region, "startColumn")).isEqualTo(new JsonInteger(1));
    }

    private String say(Checked... pages) {
        return new CheckAnswers(
                        CheckAnswers.Format.SARIF,
                        basel.register(),
                        Locale.ENGLISH,
                        Check.DAY,
                        Optional.of(URI.create("https://www.example.org/partners")),
                        new Colours(false))
                .say(List.of(pages));
    }

    /** What the schema has against it. */
    private static Set<ValidationMessage> schema(String sarif) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(SarifFormTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json"))
                .validate(sarif, InputFormat.JSON);
    }

    private static Json at(Json json, Object... path) {
        var found = json;
        for (var step : path) {
            found = switch (step) {
                case Integer index -> ((JsonArray) found).elements().get(index);
                default -> ((JsonObject) found).find(step.toString()).orElseThrow();
            };
        }
        return found;
    }
}
