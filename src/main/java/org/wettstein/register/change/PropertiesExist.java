package org.wettstein.register.change;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.evidence.Properties;
import org.wettstein.source.Assertion;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.Value;

/** Evidence speaks of something that a record of that kind can say, and gives a value that could stand there. */
record PropertiesExist() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return Stream.concat(
                attempt.set(Kind.ASSERTION)
                        .flatMap(assertion -> missing(assertion.id(), assertion.record(), assertion.property())
                                .map(Stream::of)
                                .orElseGet(() -> judge(assertion))),
                attempt.set(Kind.RULING)
                        .flatMap(ruling -> missing(ruling.id(), ruling.record(), ruling.property()).stream()));
    }

    private static Optional<Rejection> missing(Id evidence, Id record, PropertyPath path) {
        if (Properties.find(record.kind(), path).isPresent()) {
            return Optional.empty();
        }
        var accepted = Kind.find(record.kind()).stream()
                .flatMap(kind -> Properties.list(kind).stream())
                .map(property -> property.path().text())
                .collect(joining(", "));
        var key = accepted.isEmpty() ? "evidence-on-evidence" : "no-such-property";
        return Optional.of(new Rejection(
                evidence, "property", key, Map.of("kind", record.kind(), "given", path.text(), "accepted", accepted)));
    }

    private static Stream<Rejection> judge(Assertion assertion) {
        var property =
                Properties.find(assertion.record().kind(), assertion.property()).orElseThrow();
        if (!property.fits(assertion.value())) {
            return Stream.of(new Rejection(assertion.id(), "value", "value-of-wrong-type", property.expectation()));
        }
        var nameable = property.kind().nameable(assertion.property().text());
        return named(assertion.value())
                .filter(id -> !nameable.isEmpty() && !nameable.contains(id.kind()))
                .map(id -> new Rejection(
                        assertion.id(),
                        "value",
                        "reference-of-wrong-kind",
                        Map.of("given", id.toString(), "accepted", accepted(nameable))));
    }

    private static Stream<Id> named(Value value) {
        if (value instanceof SetValue(var members)) {
            return members.stream();
        }
        return value instanceof ReferenceValue(var id) ? Stream.of(id) : Stream.empty();
    }

    static String accepted(Set<String> words) {
        return words.stream().sorted().collect(joining(", "));
    }
}
