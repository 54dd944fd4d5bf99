package org.wettstein.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.server.settings.Configuration;
import org.wettstein.server.settings.Setting;
import org.wettstein.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes all settings with what they mean and what they are here: itself a file of settings. */
@Command(name = "config", mixinStandardHelpOptions = true)
final class ConfigCommand extends RegisterCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() {
        var defaults = (SettingDefaults) command.commandLine().getDefaultValueProvider();
        var serve = unsetServe();
        Arrays.stream(Setting.values())
                .flatMap(setting -> lines(setting, meaning(setting, serve), defaults.configuration()))
                .forEach(this::print);
        return DONE;
    }

    private Stream<String> lines(Setting setting, String meaning, Configuration configuration) {
        var known = configuration.find(setting);
        var origin = known.map(value -> origin(setting, value.origin())).orElseGet(() -> said("nothing", setting));
        var lines = known.map(value -> assignment(setting, value.value()))
                .orElseGet(() -> Stream.of("#" + setting.key() + "="));
        return Stream.concat(Stream.of("# " + meaning, "# " + origin), Stream.concat(lines, Stream.of("")));
    }

    /** Without the password that an address of a database can hold: what is written here is shown to others. */
    private Stream<String> assignment(Setting setting, String value) {
        var shown = setting == Setting.JOURNAL ? new Database(value).masked() : value;
        var line = setting.key() + "=" + shown;
        return shown.equals(value) ? Stream.of(line) : Stream.of("# " + said("masked", setting), line);
    }

    /** As the help of {@code serve} says it where nothing is set. */
    private static String meaning(Setting setting, CommandLine serve) {
        return Optional.ofNullable(serve.getCommandSpec().findOption(setting.option()))
                .map(option -> String.join(" ", option.description()))
                .orElseThrow();
    }

    private CommandLine unsetServe() {
        var unset = new SettingDefaults(new Configuration(Map.of(), Map.of()));
        var line = Commands.only("serve")
                .setResourceBundle(command.resourceBundle())
                .setDefaultValueProvider(unset);
        return Objects.requireNonNull(line.getSubcommands().get("serve"));
    }

    private String origin(Setting setting, Configuration.Origin origin) {
        return said(origin.name().toLowerCase(Locale.ROOT), setting);
    }

    private String said(String origin, Setting setting) {
        return speech().say("config." + origin, Map.of("variable", setting.variable()));
    }
}
