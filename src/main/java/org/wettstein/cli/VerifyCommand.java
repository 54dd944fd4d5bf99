package org.wettstein.cli;

import java.util.Map;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import picocli.CommandLine.Command;

/** Checks every hash of a journal, also beside a running server. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand extends RegisterCommand {

    @Override
    public Integer call() {
        try (var journal = Journal.openReading(storage())) {
            return switch (journal.verify()) {
                case Verification.Sound sound -> sound(sound);
                case Verification.Broken broken -> refused(speech().refusal(broken.key(), broken.arguments()));
                case Verification.Damaged damaged -> refused(speech().refusal(damaged.key(), damaged.arguments()));
            };
        }
    }

    private Integer sound(Verification.Sound sound) {
        if (!sound.withheld().isEmpty()) {
            done("verified-withheld", Map.of("items", sound.withheld().size()));
        }
        return done(
                "verified",
                Map.of("entries", sound.entries(), "head", sound.head().toString()));
    }
}
