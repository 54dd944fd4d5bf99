package org.wettstein.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code --help}, in the language that the arguments or the environment ask for. */
final class Help {
    private static final List<String> SPOKEN = List.of("en", "de");

    private Help() {}

    static ResourceBundle bundle(String... args) {
        return ResourceBundle.getBundle(
                "org.wettstein.cli.help",
                language(args),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What stands after {@code --lang}, else what the environment says, if it is spoken here; else English. */
    static Locale language(String... args) {
        var asked = Arrays.asList(args).indexOf("--lang");
        var word = asked >= 0 && asked + 1 < args.length ? args[asked + 1] : environment();
        return SPOKEN.stream()
                .filter(word::startsWith)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.ENGLISH);
    }

    /** The order of POSIX.1-2024, section 8.2. */
    private static String environment() {
        for (var variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
