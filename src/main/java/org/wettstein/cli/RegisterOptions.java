package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.cli.help.Help;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Database;
import org.wettstein.store.Storage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which register a command works on, and in which language it speaks. */
final class RegisterOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data = Path.of("data");

    @Option(names = SettingDefaults.OPTION, paramLabel = "FILE")
    @SuppressWarnings("UnusedVariable") // SettingDefaults reads it before the other arguments are understood
    private Optional<Path> config = Optional.empty();

    @Option(names = "--journal", paramLabel = "URL")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANG")
    private String language = Help.language().getLanguage();

    /** A database if one is named, else the data folder. A folder that was typed goes before a database that was not. */
    Storage storage() {
        return journal.filter(named -> !named.isBlank() && (isTyped("--journal") || !isTyped("--data")))
                .<Storage>map(Database::parse)
                .orElseGet(() -> new DataFolder(data));
    }

    private boolean isTyped(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }

    Speech speech() {
        return new Speech(Help.language("--lang", language));
    }

    Locale language() {
        return speech().language();
    }
}
