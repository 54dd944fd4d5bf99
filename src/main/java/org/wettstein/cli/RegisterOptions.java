package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.store.DataFolder;
import picocli.CommandLine.Option;

/** Which register a command works on, and in which language it speaks. */
final class RegisterOptions {

    @Option(names = "--data", paramLabel = "DIR")
    private Path data = Path.of("data");

    @Option(names = SettingDefaults.OPTION, paramLabel = "FILE")
    @SuppressWarnings("UnusedVariable") // SettingDefaults reads it before the other arguments are understood
    private Optional<Path> config = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANG")
    private String language = Help.language().getLanguage();

    DataFolder folder() {
        return new DataFolder(data);
    }

    Speech speech() {
        return new Speech(Help.language("--lang", language));
    }

    Locale language() {
        return speech().language();
    }
}
