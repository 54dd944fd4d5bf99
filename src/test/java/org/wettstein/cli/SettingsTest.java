package org.wettstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.server.settings.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every setting is an option of {@code serve}, is documented, and can be written down in a file. */
class SettingsTest {
    private static final List<String> NO_SETTINGS = List.of("--config", "--lang", "--help", "--version");

    @TempDir
    private Path folder;

    @Test
    void makesASettingOfEachOptionOfServe() {
        var options = new TreeSet<>(serve().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--") && !NO_SETTINGS.contains(name))
                .toList());

        assertThat(options)
                .as("each option of serve has a constant in Setting, and the other way round")
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(Setting.values()).map(Setting::option).toList()));
        assertThat(serve().options())
                .as("what holds by itself is said by Setting alone")
                .filteredOn(option -> Setting.ofOption(option.longestName()).isPresent())
                .extracting(OptionSpec::defaultValue)
                .containsOnlyNulls();
    }

    @Test
    void documentsEachSettingInOperations() throws IOException {
        var rows = Pattern.compile(
                        "(?m)^\\| `(wettstein\\.[a-z-]+)` \\| `(--[a-z-]+)` \\| `(WETTSTEIN_[A-Z_]+)` \\| (.*?) \\|")
                .matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map(row -> List.of(
                        row.group(1), row.group(2), row.group(3), row.group(4).replace("`", "")))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Setting.values())
                        .map(setting -> List.of(
                                setting.key(),
                                setting.option(),
                                setting.variable(),
                                setting.byItself().orElse("–")))
                        .toList());
    }

    @Test
    void writesAFileOfSettingsThatMeansWhatHoldsHere() throws IOException {
        var file = Files.writeString(folder.resolve("settings"), "wettstein.port=8099\nwettstein.data=/srv/x\n");
        var shown = Spoken.by("", "config", "--config", file.toString(), "--data", "y");

        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("\nwettstein.port=8099\n", "\n#wettstein.address=\n", "WETTSTEIN_TOKEN_FILE");
        Files.writeString(file, shown.out());
        assertThat(Spoken.by("", "config", "--config=" + file, "--data", "y").out())
                .contains("wettstein.port=8099", "From the file");
    }

    @Test
    void showsNoPasswordThatStandsInTheAddressOfADatabase() throws IOException {
        for (var address : List.of(
                "jdbc:postgresql://db/r?user=town&password=se%26cret",
                "jdbc:postgresql://db/r?password=secret&ssl=true&sslpassword=secret",
                "jdbc:postgresql://town:sec/ret@db/r")) {
            var file = Files.writeString(folder.resolve("settings"), "wettstein.journal=" + address + "\n");
            var shown = Spoken.by("", "config", "--config", file.toString());

            assertThat(shown.out())
                    .contains("\nwettstein.journal=jdbc:postgresql://", "The password in it is not shown")
                    .doesNotContain("cret");
        }
        var file = Files.writeString(folder.resolve("settings"), "wettstein.journal=jdbc:postgresql://db/r?user=a\n");
        assertThat(Spoken.by("", "config", "--config", file.toString()).out())
                .contains("\nwettstein.journal=jdbc:postgresql://db/r?user=a\n")
                .doesNotContain("password in it");
    }

    @Test
    void refusesAFileWithAKeyThatNobodyKnowsForEveryCommand() throws IOException {
        var file = Files.writeString(folder.resolve("settings"), "wettstein.adress=https://x.example\n");
        for (var command : List.of("config", "verify", "serve")) {
            var refused = Spoken.by(folder.resolve("data").toString(), command, "--config", file.toString());
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("line 1", "wettstein.adress", "Did you mean wettstein.address?");
        }
    }

    @Test
    void saysWhatHoldsByItselfAlsoWhereSomethingElseIsSet() throws IOException {
        var file = Files.writeString(folder.resolve("settings"), "wettstein.port=9000\n");
        var shown = Spoken.by(folder.resolve("data").toString(), "config", "--lang", "en", "--config", file.toString());
        assertThat(shown.out()).contains("wettstein.port=9000", "0 for any free one. Default: 8080.");
    }

    @Test
    void callsEveryCommandByTheNameItGivesItself() {
        assertThat(Commands.all().getSubcommands())
                .allSatisfy((name, command) -> assertThat(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(CommandLine.Command.class)
                                .name())
                        .isEqualTo(name))
                .hasSizeGreaterThan(15);
    }

    private static CommandLine.Model.CommandSpec serve() {
        return Objects.requireNonNull(Commands.all().getSubcommands().get("serve"))
                .getCommandSpec();
    }
}
