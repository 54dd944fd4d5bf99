package org.wettstein.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.preparing.Preparation;
import org.wettstein.register.preparing.RulingAssertion;
import org.wettstein.source.AssertionState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rules which assertion about a property is official. */
@Command(name = "rule", mixinStandardHelpOptions = true)
final class RuleCommand extends ChangeCommand {

    @Parameters(index = "0", paramLabel = "ASSERTION")
    private String assertion = "";

    @Option(names = "--reason", paramLabel = "LANG=TEXT", required = true)
    private Map<String, String> reason = new LinkedHashMap<>();

    @Option(names = "--by", paramLabel = "BODY")
    private Optional<String> by = Optional.empty();

    @Option(names = "--reject-rivals")
    private boolean rejectRivals;

    @Override
    Preparation prepare(OpenedRegister opened, Actor actor, RandomGenerator random) {
        var official = Id.find(assertion);
        if (official.isEmpty()) {
            return Preparation.refused(Rejection.of("no-such-assertion", Map.of("given", assertion)));
        }
        if (by.filter(given -> Id.find(given).isEmpty()).isPresent()) {
            return Preparation.refused(Rejection.of("expects-reference", Map.of("given", by.orElseThrow())));
        }
        try {
            var register = opened.live().head();
            var today = LocalDate.now(register.holder().timeZone());
            return ruling(official.orElseThrow(), today).prepare(register, actor, random);
        } catch (IllegalFact illegal) {
            return Preparation.refused(Rejection.of(illegal.key(), illegal.arguments()));
        }
    }

    private RulingAssertion ruling(Id official, LocalDate today) {
        return new RulingAssertion(
                official,
                Text.of(reason),
                by.flatMap(Id::find),
                today,
                rejectRivals ? AssertionState.REJECTED : AssertionState.ALTERNATIVE);
    }
}
