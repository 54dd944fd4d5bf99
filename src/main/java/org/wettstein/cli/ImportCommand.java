package org.wettstein.cli;

import java.io.IOException;
import java.util.Map;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.journal.plaintext.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a journal from plain text: all of it or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends RegisterCommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private String file = "";

    @Override
    public Integer call() throws IOException {
        try (var in = NamedFile.input(file)) {
            var imported = Import.into(storage(), in);
            return done("imported", Map.of("entries", imported.now() - imported.before(), "version", imported.now()));
        }
    }
}
