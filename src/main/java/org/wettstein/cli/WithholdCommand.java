package org.wettstein.cli;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.journal.KeptActor;
import org.wettstein.journal.Withholding;
import org.wettstein.register.change.OpenedRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes all states of a record out of every file for good; their hashes stay. */
@Command(name = "withhold", mixinStandardHelpOptions = true)
final class WithholdCommand extends RegisterCommand {

    @Parameters(index = "0", paramLabel = "RECORD")
    private String record = "";

    @Option(names = "--basis", paramLabel = "TEXT", required = true)
    private String basis = "";

    @Option(names = "--organ", paramLabel = "TEXT")
    private Optional<String> organ = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    @Override
    public Integer call() {
        try (var opened = OpenedRegister.open(storage())) {
            return Id.find(record)
                    .map(id -> withhold(opened.journal(), id))
                    .orElseGet(() -> refused(speech().say("no-such-record", Map.of("given", record))));
        }
    }

    private Integer withhold(Journal journal, Id id) {
        var states = journal.statesOf(id);
        if (states.isEmpty()) {
            return refused(speech().say("no-such-record", Map.of("given", record)));
        }
        var organOrHolder = organ.orElseGet(() -> journal.register().name());
        var withheld = journal.withhold(
                KeptActor.COMMAND_LINE.of(journal.store()),
                reason.orElse(basis),
                new Withholding(states, basis, organOrHolder));
        if (!withheld.gone()) {
            remark("withheld-later", Map.of());
        }
        return done("withheld", Map.of("record", id.toString(), "version", withheld.position()));
    }
}
