package org.wettstein.register.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Ruling;

/** Sets the assertions on one property of one record beside what holds. */
record Weighing(Register register) {

    /** Empty if the property does not exist, which the rules keep out of a register. */
    Optional<PropertyEvidence> weigh(List<Assertion> assertions) {
        var record = assertions.getFirst().record();
        var path = assertions.getFirst().property();
        return Properties.find(record.kind(), path)
                .map(property -> weigh(record, path, new Comparing(register, property), assertions));
    }

    private PropertyEvidence weigh(Id record, PropertyPath path, Comparing comparing, List<Assertion> assertions) {
        return new PropertyEvidence(
                record,
                path,
                register.find(record).flatMap(comparing.property()::read),
                assertions.stream()
                        .map(assertion -> new WeighedAssertion(
                                assertion,
                                register.find(Kind.SOURCE, assertion.source()),
                                beside(assertion, comparing, assertions)))
                        .toList(),
                ruling(record, path),
                contradictory(comparing, assertions));
    }

    private Optional<Comparison> beside(Assertion assertion, Comparing comparing, List<Assertion> assertions) {
        return assertions.stream()
                .filter(rival -> rival.state() == AssertionState.OFFICIAL)
                .findFirst()
                .map(official -> comparing.compare(Statement.of(assertion), Statement.of(official)))
                .or(() -> register.find(assertion.record())
                        .flatMap(record -> comparing.compare(Statement.of(assertion), record)));
    }

    private static boolean contradictory(Comparing comparing, List<Assertion> assertions) {
        return assertions.stream().anyMatch(one -> assertions.stream()
                .anyMatch(
                        other -> comparing.compare(Statement.of(one), Statement.of(other)) == Comparison.CONTRADICTS));
    }

    private Optional<Ruling> ruling(Id record, PropertyPath path) {
        return register.naming(Kind.RULING, record).stream()
                .filter(ruling ->
                        ruling.record().equals(record) && ruling.property().equals(path))
                .max(Comparator.comparing(Ruling::date).thenComparing(Ruling::id));
    }
}
