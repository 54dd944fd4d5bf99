package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | journal.json.null | 0",
                "{\"a\":1,\"a\":2} | journal.json.duplicate-key | 7",
                "{\"a\":1,\"\\u0061\":2} | journal.json.duplicate-key | 7",
                "1.5 | journal.json.fraction | 0",
                "[1e3] | journal.json.fraction | 1",
                "01 | journal.json.number | 0",
                "-0 | journal.json.number | 0",
                "- | journal.json.number | 0",
                "9007199254740992 | journal.json.integer-range | 0",
                "-9007199254740992 | journal.json.integer-range | 0",
                "99999999999999999999 | journal.json.integer-range | 0",
                "\"\\ud800\" | journal.json.lone-surrogate | 0",
                "{\"\\udc00\":1} | journal.json.lone-surrogate | 1",
                "\"\\x\" | journal.json.escape | 2",
                "\"\\u12g4\" | journal.json.escape | 5",
                "\"\\u１２３４\" | journal.json.escape | 3",
                "\"a | journal.json.cut | 2",
                "[1, | journal.json.cut | 3",
                "{\"a\" | journal.json.cut | 4",
                "[1 2] | journal.json.unexpected | 3",
                "[1,] | journal.json.unexpected | 3",
                "{a:1} | journal.json.unexpected | 1",
                "tru | journal.json.unexpected | 0",
                "1 2 | journal.json.more-after-the-value | 2",
                "`` | journal.json.cut | 0",
            })
    void refusesWhatIsNotInTheSubsetAndSaysWhere(String text, String reason, int position) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(reason);
                    assertThat(refusal.position()).isEqualTo(position);
                    assertThat(refusal.arguments()).containsEntry("position", position + 1);
                });
    }

    @Test
    void refusesControlCharactersAndByteOrderMarks() {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> Json.parse("\"a\nb\""));
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> Json.parse("\uFEFF1"));
    }

    @Test
    void refusesBytesThatAreNotUtf8AndNamesTheByte() {
        byte[] latin1 = {'"', 'a', (byte) 0xfc, 'b', '"'};
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(latin1))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("journal.json.not-utf8");
                    assertThat(refusal.position()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void survivesAMillionOpenBrackets(String open) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(open.repeat(1_000_000)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.json.too-deep"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(" ".repeat(Json.LONGEST + 1)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.json.too-long"));
    }

    @Test
    void writesStringsAsSection3222Says() {
        var text = "\u20ac$\u000f\nA'B\"\\\\\"/\b\t\f\r\u007f\u2028";
        assertThat(new JsonString(text).canonical())
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f\u2028\"");
    }

    @Test
    void sortsKeysAsSection323Says() {
        var text = "{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"\ud83d\ude00\":5,\"\u0080\":6,\"\u00f6\":7}";
        assertThat(Json.parse(text).canonical())
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void normalisesInputAndReadsStoredTextVerbatim() {
        var decomposed = "{\"u\u0308\":\"Zu\u0308rich\"}";
        assertThat(Json.parseInput(decomposed)).isEqualTo(JsonObject.of("ü", "Zürich"));
        assertThat(Json.parse(decomposed).canonical()).isEqualTo(decomposed);
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parseInput("{\"ü\":1,\"u\u0308\":2}"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.json.duplicate-key"));
    }

    @Test
    void refusesValuesThatCouldNotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of("\udfff", 1 + ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInteger(1L << 53));
    }

    @Test
    void readsWhatItWroteAndAgreesWithAnotherReader() throws Exception {
        long seed = new SplittableRandom().nextLong();
        System.out.println("JsonTest seed " + seed);
        var random = new SplittableRandom(seed);
        var other = new ObjectMapper();
        for (int round = 0; round < 2_000; round++) {
            var value = GeneratedJson.value(random, 0);
            var text = value.canonical();
            assertThat(Json.parse(text)).as("seed %d: %s", seed, text).isEqualTo(value);
            assertThat(Json.parse(value.canonicalBytes())).isEqualTo(value);
            assertThat(Json.parse(other.readTree(text).toPrettyString())).isEqualTo(value);
        }
    }

    @Test
    void neverFailsOtherwiseThanByRefusing() {
        long seed = new SplittableRandom().nextLong();
        System.out.println("JsonTest seed " + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder(GeneratedJson.value(random, 0).canonical());
            text.setCharAt(random.nextInt(text.length()), "{}[]\",:\\u0n-.\ud800".charAt(random.nextInt(14)));
            try {
                assertThat(Json.parse(text.toString())).isNotNull();
            } catch (JsonSyntaxException refusal) {
                assertThat(refusal.position()).as("seed %d: %s", seed, text).isBetween(0, text.length());
            }
        }
    }
}
