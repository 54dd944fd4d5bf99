package org.wettstein.cli;

import java.util.random.RandomGenerator;
import org.wettstein.cli.files.NamedFile;
import org.wettstein.journal.Actor;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.preparing.ChangeForm;
import org.wettstein.register.preparing.Preparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one change that a file describes. */
@Command(name = "apply", mixinStandardHelpOptions = true)
final class ApplyCommand extends ChangeCommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private String file = "";

    @Override
    Preparation prepare(OpenedRegister opened, Actor actor, RandomGenerator random) {
        return ChangeForm.read(NamedFile.text(file), actor, random);
    }
}
