package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void saysEveryProblemInEveryLanguage(ProblemCode code) {
        var problem = Problem.of(code);
        assertThat(problem.title(Locale.GERMAN)).isNotBlank().isNotEqualTo(problem.title(Locale.ENGLISH));
        assertThat(problem.detail(Locale.GERMAN)).isNotBlank().isNotEqualTo(problem.detail(Locale.ENGLISH));
    }

    @Test
    void saysWhatIsWrongWhereAndWhatWouldBeAccepted() {
        var problem = Problem.given(ProblemCode.NOT_A_DAY, "on", "2022-13-45");
        assertThat(problem.detail(Locale.GERMAN))
                .isEqualTo("Der Parameter on sagt «2022-13-45», und das ist kein Tag.");
        assertThat(problem.accepted(Locale.GERMAN))
                .contains("Ein Tag wird mit Jahr, Monat und Tag geschrieben: 2026-11-23.");
        assertThat(Problem.of(ProblemCode.NOT_FOUND).accepted(Locale.GERMAN)).isEmpty();
    }

    @Test
    void isProblemJson() {
        var json =
                new JsonObject(Problem.given(ProblemCode.NOT_A_DAY, "on", "x").json(Locale.ENGLISH, Map.of("more", 1)));
        assertThat(json.getString("code")).isEqualTo("not-a-day");
        assertThat(json.getInteger("status")).isEqualTo(400);
        assertThat(json.getString("type")).endsWith("not-a-day");
        assertThat(json.fieldNames()).contains("title", "detail", "accepted", "more");
    }

    @Test
    void showsWhatWasGivenInReadableLengthWithoutControls() {
        assertThat(Problem.given(ProblemCode.NOT_A_DAY, "on", "a\u0000{b}" + "c".repeat(10_000))
                        .detail(Locale.ENGLISH))
                .contains("a\uFFFD{b}ccc")
                .endsWith("…”, and that is not a day.")
                .hasSizeLessThan(200);
    }
}
