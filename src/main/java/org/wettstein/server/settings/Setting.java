package org.wettstein.server.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator can set, under one word on the command line, in the environment and in a file. */
public enum Setting {
    DATA("data"),
    JOURNAL(""),
    HOST("127.0.0.1"),
    PORT("8080"),
    ADDRESS(""),
    PATH(""),
    TOKEN_FILE(""),
    MANAGEMENT_HOST("127.0.0.1"),
    MANAGEMENT_PORT(""),
    LOG("text");

    private static final String PREFIX = "wettstein.";

    private final String byItself;

    /** @param byItself what holds where nobody sets anything; empty for nothing */
    Setting(String byItself) {
        this.byItself = byItself;
    }

    /** As a file says it: {@code wettstein.token-file}. */
    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the command line says it: {@code --token-file}. */
    public String option() {
        return "--" + key().substring(PREFIX.length());
    }

    /** As the environment says it: {@code WETTSTEIN_TOKEN_FILE}. */
    public String variable() {
        return "WETTSTEIN_" + name();
    }

    public Optional<String> byItself() {
        return Optional.of(byItself).filter(value -> !value.isEmpty());
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    public static Optional<Setting> ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findFirst();
    }
}
