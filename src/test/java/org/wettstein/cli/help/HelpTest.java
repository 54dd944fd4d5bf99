package org.wettstein.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @Test
    void speaksTheLanguageThatIsAskedForInEitherSpelling() {
        assertThat(Help.language("verify", "--lang", "fr")).isEqualTo(Locale.FRENCH);
        assertThat(Help.language("--lang=it", "verify")).isEqualTo(Locale.ITALIAN);
        assertThat(Help.language("--lang", "de-CH")).isEqualTo(Locale.GERMAN);
    }

    @Test
    void speaksEnglishToWhoeverAsksForALanguageThatItLacks() {
        assertThat(Help.language("--lang", "eo")).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it"})
    void explainsTheSameInEveryLanguage(String tag) {
        var translated = Help.bundle("--lang", tag);

        assertThat(translated.getLocale()).isEqualTo(Locale.of(tag));
        assertThat(keys(tag)).isEqualTo(keys("en"));
        assertThat(translated.keySet())
                .filteredOn(key -> translated
                        .getString(key)
                        .equals(Help.bundle("--lang", "en").getString(key)))
                .isSubsetOf("usage.optionListHeading");
    }

    /** Those of the file itself: a bundle also has those of its parent. */
    private static Set<String> keys(String tag) {
        var properties = new Properties();
        var name = tag.equals("en") ? "help.properties" : "help_" + tag + ".properties";
        try (var stream = Help.class.getResourceAsStream("/org/wettstein/cli/" + name)) {
            properties.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
