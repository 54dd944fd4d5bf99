package org.wettstein.server.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is set around a command: the environment comes before the file, and the file before what holds by itself.
 *
 * @param environment the variables of the process
 * @param file what the file of settings says; empty without one
 */
public record Configuration(Map<String, String> environment, Map<Setting, String> file) {
    /** Names the file, where no option does. */
    public static final String VARIABLE = "WETTSTEIN_CONFIG";

    /** Where a value comes from. */
    public enum Origin {
        ENVIRONMENT,
        FILE,
        ITSELF
    }

    /** A value and where it comes from. */
    public record Known(String value, Origin origin) {}

    public Configuration {
        environment = Map.copyOf(environment);
        file = Map.copyOf(file);
    }

    /** @throws SettingsRefused if the file says what nobody understands */
    public static Configuration read(Map<String, String> environment, Optional<Path> named) {
        var path = named.or(() -> variable(environment, VARIABLE).map(Path::of));
        return new Configuration(environment, path.map(SettingsFile::read).orElse(Map.of()));
    }

    /** Empty where nothing is set and nothing holds by itself; an empty variable counts as none. */
    public Optional<Known> find(Setting setting) {
        return variable(environment, setting.variable())
                .map(value -> new Known(value, Origin.ENVIRONMENT))
                .or(() -> Optional.ofNullable(file.get(setting)).map(value -> new Known(value, Origin.FILE)))
                .or(() -> setting.byItself().map(value -> new Known(value, Origin.ITSELF)));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
