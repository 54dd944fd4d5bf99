package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wettstein.server.settings.Configuration;
import org.wettstein.server.settings.Setting;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives an option that is not typed the value that the environment or a file of settings has for it. */
record SettingDefaults(Configuration configuration) implements IDefaultValueProvider {
    static final String OPTION = "--config";

    /** What the environment and the file say that the arguments or the environment name. */
    static Configuration read(String... args) {
        return Configuration.read(System.getenv(), file(args));
    }

    /** Looked for before anything else is understood, because what it says belongs to all else. */
    private static Optional<Path> file(String... args) {
        var separate = Arrays.asList(args).indexOf(OPTION);
        var joined = Stream.of(args).filter(arg -> arg.startsWith(OPTION + "=")).findFirst();
        return separate >= 0 && separate + 1 < args.length
                ? Optional.of(Path.of(args[separate + 1]))
                : joined.map(arg -> Path.of(arg.substring(OPTION.length() + 1)));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Setting.ofOption(option.longestName())
                        .flatMap(configuration::find)
                        .map(Configuration.Known::value)
                        .orElse(null)
                : null;
    }
}
