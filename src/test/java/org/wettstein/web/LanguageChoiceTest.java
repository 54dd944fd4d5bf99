package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {
    private final LanguageChoice choice = LanguageChoice.of(List.of("de", "en", "fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-GB,en;q=0.9,de;q=0.8 | en",
                "de-CH | de",
                "it, fr;q=0.5, en;q=0.7 | en",
                "en;q=0, fr | fr",
                "ja | de",
                "* | de",
                "FR | fr"
            })
    void takesWhatTheReaderLikesBest(String wish, String language) {
        assertThat(choice.choose(wish).toLanguageTag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";;;", "en;q=", "en;q=2", "q=0.5", "_", "en_US;q=-1", "\u0000", ",,,,"})
    void takesTheLeadingOneForAWishThatCannotBeRead(String wish) {
        assertThat(choice.choose(wish).toLanguageTag()).isEqualTo("de");
    }

    @Test
    void takesTheLeadingOneForNoWishAndForABook() {
        assertThat(choice.choose(null).toLanguageTag()).isEqualTo("de");
        assertThat(choice.choose("en,".repeat(100_000)).toLanguageTag()).isEqualTo("de");
    }

    @Test
    void knowsItsOwnTagsOnly() {
        assertThat(choice.find("fr")).isPresent();
        assertThat(choice.find("it")).isEmpty();
        assertThat(choice.find("DE")).isEmpty();
    }
}
