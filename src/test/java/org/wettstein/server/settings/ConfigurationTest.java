package org.wettstein.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.server.settings.Configuration.Known;
import org.wettstein.server.settings.Configuration.Origin;

class ConfigurationTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("wettstein.properties"), text);
    }

    @Test
    void takesTheEnvironmentBeforeTheFileAndTheFileBeforeWhatHoldsByItself() throws IOException {
        var file = file("# for people\n\n wettstein.port = 8081 \nwettstein.data=/srv/Städte=1\nwettstein.address=\n");
        var known = Configuration.read(Map.of("WETTSTEIN_PORT", "8082", "WETTSTEIN_HOST", ""), Optional.of(file));

        assertThat(known.find(Setting.PORT)).contains(new Known("8082", Origin.ENVIRONMENT));
        assertThat(known.find(Setting.DATA)).contains(new Known("/srv/Städte=1", Origin.FILE));
        assertThat(known.find(Setting.HOST)).contains(new Known("127.0.0.1", Origin.ITSELF));
        assertThat(known.find(Setting.ADDRESS)).isEmpty();
    }

    @Test
    void findsTheFileThatTheEnvironmentNamesUnlessAnotherIsNamed() throws IOException {
        var named = Files.writeString(folder.resolve("other"), "wettstein.port=1");
        var environment =
                Map.of(Configuration.VARIABLE, file("wettstein.port=2").toString());

        assertThat(port(Configuration.read(environment, Optional.empty()))).isEqualTo("2");
        assertThat(port(Configuration.read(environment, Optional.of(named)))).isEqualTo("1");
        assertThat(port(Configuration.read(Map.of(), Optional.empty()))).isEqualTo("8080");
    }

    @ParameterizedTest
    @CsvSource({
        "wettstein.prot=1, unknown, wettstein.port",
        "port=1, unknown, wettstein.port",
        "wettstein.tokenFile=x, unknown, wettstein.token-file",
        "wettstein.port, malformed,",
        "wettstein.port=1;wettstein.port=2, twice,"
    })
    void refusesWhatItDoesNotUnderstandAndSuggestsWhatWasMeant(String text, String reason, String nearest)
            throws IOException {
        var file = file("# first line\n" + text.replace(';', '\n'));
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> Configuration.read(Map.of(), Optional.of(file)))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("server.settings." + reason);
                    assertThat(refusal.arguments())
                            .containsEntry(
                                    "line",
                                    2
                                            + (int) text.chars()
                                                    .filter(letter -> letter == ';')
                                                    .count());
                    assertThat(refusal.arguments().get("nearest")).isEqualTo(nearest);
                });
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(SettingsRefused.class)
                .isThrownBy(() -> Configuration.read(Map.of(), Optional.of(folder.resolve("nothing"))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("server.settings.unreadable"));
    }

    private static String port(Configuration configuration) {
        return configuration.find(Setting.PORT).orElseThrow().value();
    }
}
