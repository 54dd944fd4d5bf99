package org.wettstein.register.change;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.register.Kind;
import org.wettstein.register.State;
import org.wettstein.register.codec.Reference;

/** What a record names is in the register, and of a kind that can stand there. A withheld record may be named. */
record ReferencesExist() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.settings().flatMap(setting -> Reference.of(setting.record()).stream()
                .flatMap(reference -> judge(attempt, setting, reference)));
    }

    private static Stream<Rejection> judge(Attempt attempt, Step.Setting setting, Reference reference) {
        var nameable = Kind.find(setting.id().kind())
                .map(kind -> kind.nameable(reference.field()))
                .orElse(Set.of());
        if (!nameable.isEmpty() && !nameable.contains(reference.to().kind())) {
            return Stream.of(new Rejection(
                    setting.id(),
                    reference.field(),
                    "reference-of-wrong-kind",
                    Map.of("given", reference.to().toString(), "accepted", PropertiesExist.accepted(nameable))));
        }
        return there(attempt, reference)
                ? Stream.empty()
                : Stream.of(new Rejection(
                        setting.id(),
                        reference.field(),
                        "reference-to-nothing",
                        Map.of("given", reference.to().toString())));
    }

    private static boolean there(Attempt attempt, Reference reference) {
        return attempt.after()
                .anyState(reference.to())
                .filter(state -> !(state instanceof State.Retired))
                .isPresent();
    }
}
