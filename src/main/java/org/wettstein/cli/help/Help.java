package org.wettstein.cli.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of {@code --help}, in the language that the arguments or the environment ask for. */
public final class Help {
    private static final String OPTION = "--lang";
    private static final List<String> SPOKEN = List.of("de", "en", "fr", "it");

    private Help() {}

    public static ResourceBundle bundle(String... args) {
        return ResourceBundle.getBundle(
                "org.wettstein.cli.help",
                language(args),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What stands after {@code --lang}, else what the environment says, if it is spoken here; else English. */
    public static Locale language(String... args) {
        var word = asked(args).orElseGet(Help::environment);
        return SPOKEN.stream()
                .filter(word::startsWith)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.ENGLISH);
    }

    /** As picocli reads it: in the same word behind an equals sign, or in the next one. */
    private static Optional<String> asked(String... args) {
        return IntStream.range(0, args.length)
                .filter(index -> args[index].startsWith(OPTION))
                .boxed()
                .flatMap(index -> args[index].equals(OPTION)
                        ? Arrays.stream(args).skip(index + 1L).limit(1)
                        : Stream.of(args[index])
                                .filter(word -> word.startsWith(OPTION + "="))
                                .map(word -> word.substring(OPTION.length() + 1)))
                .findFirst();
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
