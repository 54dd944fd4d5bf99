package org.wettstein.cli;

import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Actor;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.preparing.Preparation;
import org.wettstein.register.preparing.UndoingEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what an entry changed. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand extends ChangeCommand {

    @Parameters(index = "0", paramLabel = "ENTRY")
    private long entry;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    @Override
    Preparation prepare(OpenedRegister opened, Actor actor, RandomGenerator random) {
        var journal = opened.journal();
        if (entry < 1 || entry > journal.head()) {
            return Preparation.refused(Rejection.of(
                    "no-such-entry", Map.of("given", Long.toString(entry), "last", Long.toString(journal.head()))));
        }
        var words = reason.orElseGet(() -> speech().say("undo-reason", Map.of("entry", entry)));
        return new UndoingEntry(journal.entry(entry), words)
                .prepare(opened.live().head(), actor);
    }

    @Override
    Integer accepted(long version) {
        return done("undone", Map.of("entry", entry, "version", version));
    }
}
