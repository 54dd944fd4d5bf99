package org.wettstein.cli;

import java.util.concurrent.Callable;
import org.wettstein.cli.edtf.EdtfCommand;
import org.wettstein.cli.place.PlaceCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code wettstein} command itself; alone it says what there is. */
@Command(
        name = "wettstein",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ConfigCommand.class,
            NewCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ApplyCommand.class,
            RuleCommand.class,
            UndoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            MissingCommand.class,
            WithholdCommand.class,
            EdtfCommand.class,
            ReadCommand.class,
            CheckCommand.class,
            PlaceCommand.class
        })
final class WettsteinCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return WRONG_USE;
    }
}
