package org.wettstein.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.journal.Journal;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.register.LiveRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a journal as plain text, also beside a running server. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends RegisterCommand {

    @Option(names = "--public")
    private boolean onlyPublic;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "-")
    private String file = "";

    @Override
    public Integer call() throws IOException {
        try (var journal = Journal.openReading(storage());
                var out = NamedFile.output(file)) {
            (onlyPublic ? Export.publicOn(journal, today(journal)) : Export.whole(journal)).writeTo(out);
            remark("exported", Map.of("entries", journal.head()));
            return DONE;
        }
    }

    private static LocalDate today(Journal journal) {
        return LocalDate.now(new LiveRegister(journal).head().holder().timeZone());
    }
}
