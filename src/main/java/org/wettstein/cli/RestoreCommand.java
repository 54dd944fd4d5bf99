package org.wettstein.cli;

import java.nio.file.Path;
import java.util.Map;
import org.wettstein.journal.Backup;
import org.wettstein.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup back into an empty data folder, and checks it. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends RegisterCommand {

    @Parameters(index = "0", paramLabel = "DIR")
    private Path source = Path.of("");

    @Override
    public Integer call() {
        var sound = Backup.copy(new DataFolder(source), storage());
        return done(
                "restored",
                Map.of("entries", sound.entries(), "folder", storage().name()));
    }
}
