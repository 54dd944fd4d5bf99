package org.wettstein.wording.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.language.Messages;
import org.wettstein.place.Level;
import org.wettstein.wording.Wording;

/** Names of which the register has no forms, in the forms that their languages make by rule. */
class ArticlesTest {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final Path FORMS = Path.of("src/test/resources/org/wettstein/wording");

    /** A line names level or body, the name, and the forms: in, of, with, who does it, who is given. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it"})
    void makesTheFormsThatSomebodyHasReadAloud(String tag) throws IOException {
        var language = Locale.of(tag);
        var lines = Files.readAllLines(FORMS.resolve("forms_" + tag + ".txt"));

        assertThat(lines).hasSizeGreaterThan(30).allSatisfy(line -> {
            var parts = line.split(" \\| ", -1);
            assertThat(forms(language, articled(language, parts[0], parts[1])))
                    .as(parts[1])
                    .containsExactly(parts[2], parts[3], parts[4], parts[5], parts[6]);
        });
    }

    @Test
    void knowsOnlyBareNamesInALanguageWithoutRules() {
        assertThat(Articles.of(Locale.of("es")).place("Suiza", Level.COUNTRY)).isEqualTo(Articled.bare("Suiza"));
    }

    private static Articled articled(Locale language, String what, String name) {
        var articles = Articles.of(language);
        return what.equals("body")
                ? articles.body(name)
                : articles.place(name, Level.valueOf(what.toUpperCase(Locale.ROOT)));
    }

    private static List<String> forms(Locale language, Articled name) {
        Map<String, String> arguments = name.arguments();
        return List.of("in-place", "of-place", "with-place", "subject-place", "receiver-place").stream()
                .map(key -> MESSAGES.say(language, key, arguments))
                .toList();
    }
}
