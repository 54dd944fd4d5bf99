package org.wettstein.register.change;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.register.Kind;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Ruling;

/** The assertion that a ruling names is official, and about that very property of that very record. */
record RulingsNameWhatIsOfficial() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var touched = attempt.settings().map(Step.Setting::id).collect(toSet());
        return attempt.after().list(Kind.RULING).stream()
                .filter(ruling -> touched.contains(ruling.id()) || touched.contains(ruling.official()))
                .flatMap(ruling -> attempt.after().find(Kind.ASSERTION, ruling.official()).stream()
                        .flatMap(official -> judge(ruling, official).stream()));
    }

    private static Optional<Rejection> judge(Ruling ruling, Assertion official) {
        var about =
                official.record().equals(ruling.record()) && official.property().equals(ruling.property());
        if (about && official.state() == AssertionState.OFFICIAL) {
            return Optional.empty();
        }
        return Optional.of(new Rejection(
                ruling.id(),
                "official",
                about ? "ruled-but-not-official" : "ruled-on-something-else",
                Map.of("assertion", official.id().toString())));
    }
}
