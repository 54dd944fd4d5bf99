package org.wettstein.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.language.Messages;

/** Whatever the code may refuse has a sentence: the keys are read out of the sources, so that none is forgotten. */
class MessagesOfRegisterTest {
    private static final Path SOURCES = Path.of("src/main/java/org/wettstein");

    /** The calls that name a key, up to the end of their statement. */
    private static final Pattern REFUSING = Pattern.compile(
            "(?:new IllegalFact\\(|[mM]isfit\\(|new Rejection\\(|Rejection\\.of\\(|refused\\(|leaf\\(|required\\(|optional\\()[^;]*?;");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)+|missing)\"");

    /** Of these the code completes the key: no country code is {@code no-country-code}. */
    private static final Set<String> PLACE_CODES =
            Set.of("country-code", "subdivision-code", "wikidata-item", "bfs-number");

    @Test
    void saysEveryRefusalOfTheSources() throws IOException {
        var messages = Messages.of(Kind.class);
        var asked = asked();

        assertThat(asked)
                .hasSizeGreaterThan(70)
                .contains("gift-object", "expects-edtf", "renewal-before-signing", "missing");
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(asked).allMatch(key -> messages.has(language, key));
        }
    }

    @Test
    void saysEveryFaultThatJsonCanHave() throws IOException {
        var faults = matches(Pattern.compile("\"journal\\.json\\.([a-z-]+)\""), SOURCES.resolve("journal"))
                .map(match -> "no-json." + match.group(1))
                .toList();

        assertThat(faults).hasSizeGreaterThan(10);
        assertThat(faults).allMatch(key -> Messages.of(Kind.class).has(Locale.GERMAN, key));
    }

    private static Set<String> asked() throws IOException {
        var keys = new TreeSet<String>();
        for (var folder : List.of(
                "place",
                "theme",
                "body",
                "holder",
                "source",
                "partnership",
                "agreement",
                "activity",
                "language",
                "register/codec",
                "register/change",
                "register/evidence",
                "register/preparing")) {
            matches(REFUSING, SOURCES.resolve(folder))
                    .flatMap(call -> KEY.matcher(call.group()).results())
                    .map(key -> key.group(1))
                    .forEach(keys::add);
        }
        keys.removeAll(PLACE_CODES);
        PLACE_CODES.forEach(code -> keys.add("no-" + code));
        return keys;
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesOfRegisterTest::text)
                    .toList()
                    .stream()
                    .flatMap(text -> pattern.matcher(text).results());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
