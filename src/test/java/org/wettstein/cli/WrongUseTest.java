package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongUseTest {

    @Test
    void saysInTheLanguageOfTheCommandLineWhatIsNotUnderstood() {
        assertThat(refused("verify", "--frobnicate", "--lang", "de"))
                .startsWith("Die Option --frobnicate gibt es hier nicht.");
        assertThat(refused("verify", "more", "--lang", "fr"))
                .startsWith("Rien ne correspond ici à «\u202fmore\u202f».");
        assertThat(refused("import", "--lang", "it")).startsWith("Manca: FILE.");
        assertThat(refused("serve", "--port", "1", "--port", "2", "--lang", "de"))
                .startsWith("--port steht zweimal da.");
    }

    @Test
    void saysWhatAnOptionCannotBe() {
        assertThat(refused("serve", "--port", "eight", "--lang", "de"))
                .startsWith("Für --port geht «eight» nicht." + System.lineSeparator());
        assertThat(refused("serve", "--log", "xml", "--lang", "en"))
                .startsWith("--log cannot be “xml”, only text, json.");
    }

    @Test
    void namesTheNearestCommandOrElseHowItIsUsed() {
        assertThat(refused("vrify", "--lang", "de")).contains("Meinten Sie verify?");
        assertThat(refused("verify", "--frobnicate", "--lang", "it")).contains("wettstein verify");
    }

    private static String refused(String... args) {
        var spoken = Spoken.by("nowhere", args);
        assertThat(spoken.status()).isEqualTo(2);
        return spoken.err();
    }
}
