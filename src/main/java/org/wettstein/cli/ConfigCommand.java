package org.wettstein.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.server.Configuration;
import org.wettstein.server.Setting;
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
        Arrays.stream(Setting.values())
                .flatMap(setting -> lines(setting, defaults.configuration()))
                .forEach(this::print);
        return DONE;
    }

    private Stream<String> lines(Setting setting, Configuration configuration) {
        var known = configuration.find(setting);
        return Stream.of(
                "# " + meaning(setting),
                "# " + known.map(value -> origin(setting, value.origin())).orElseGet(() -> said("nothing", setting)),
                known.map(value -> setting.key() + "=" + value.value()).orElseGet(() -> "#" + setting.key() + "="),
                "");
    }

    /** As the help of {@code serve} says it. */
    private String meaning(Setting setting) {
        var serve = Objects.requireNonNull(command.parent()).subcommands().get("serve");
        return Optional.ofNullable(serve)
                .map(served -> served.getCommandSpec().findOption(setting.option()))
                .map(option -> String.join(" ", option.description()))
                .orElseThrow();
    }

    private String origin(Setting setting, Configuration.Origin origin) {
        return said(origin.name().toLowerCase(Locale.ROOT), setting);
    }

    private String said(String origin, Setting setting) {
        return speech().say("config." + origin, Map.of("variable", setting.variable()));
    }
}
