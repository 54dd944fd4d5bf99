package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Map;
import org.wettstein.journal.Backup;
import org.wettstein.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a journal into a new folder, also beside a running server, and checks the copy. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends RegisterCommand {

    @Parameters(index = "0", paramLabel = "DIR")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        var copy = new DataFolder(target);
        var sound = Backup.copy(storage(), copy);
        return done(
                "backed-up",
                Map.of("entries", sound.entries(), "folder", copy.path().toString()));
    }
}
