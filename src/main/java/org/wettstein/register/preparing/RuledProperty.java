package org.wettstein.register.preparing;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.Stated;
import org.wettstein.register.change.Step;
import org.wettstein.register.codec.Decoding;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Property;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Ruling;

/** A property about which somebody rules: what changes in the record, in the assertions on it and in the ruling. */
record RuledProperty(Register register, Assertion official, State.Told record, Property property) {

    List<Step> steps(RulingAssertion act, Decoding decoding, RandomGenerator random) {
        return Stream.of(recordStep(decoding), assertionSteps(act), Stream.of(rulingStep(act, random)))
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> recordStep(Decoding decoding) {
        var stands = comparing().compare(Statement.of(official), record.record());
        boolean kept = stands.filter(comparison -> comparison == Comparison.AGREES
                        || (!property.settable() && comparison != Comparison.CONTRADICTS))
                .isPresent();
        return kept
                ? Stream.empty()
                : property.set(record.record(), Statement.of(official), decoding).stream()
                        .filter(changed -> !changed.equals(record.record()))
                        .map(changed -> setting(official.record(), record, changed));
    }

    private Stream<Step> assertionSteps(RulingAssertion act) {
        return register.stated(Kind.ASSERTION)
                .filter(stated -> about((Assertion) stated.record()))
                .flatMap(stated -> assertionStep(stated, (Assertion) stated.record(), act));
    }

    private boolean about(Assertion assertion) {
        return assertion.record().equals(official.record())
                && assertion.property().equals(official.property());
    }

    private Stream<Step> assertionStep(Stated stated, Assertion assertion, RulingAssertion act) {
        var state = state(assertion, act);
        return state == assertion.state()
                ? Stream.empty()
                : Stream.of(setting(stated.id(), stated.state(), assertion.ruled(state)));
    }

    /** What neither is official nor contradicts it stays as it is, or open to stand beside it. */
    private AssertionState state(Assertion assertion, RulingAssertion act) {
        if (assertion.id().equals(official.id())) {
            return AssertionState.OFFICIAL;
        }
        var comparison = comparing().compare(Statement.of(assertion), Statement.of(official));
        if (comparison == Comparison.CONTRADICTS) {
            return act.rivals();
        }
        return assertion.state() == AssertionState.OPEN ? AssertionState.OPEN : AssertionState.ALTERNATIVE;
    }

    private Step rulingStep(RulingAssertion act, RandomGenerator random) {
        var visibility = visibility();
        var present = register.stated(Kind.RULING)
                .filter(stated -> about((Ruling) stated.record()))
                .findFirst();
        var id = present.map(Stated::id)
                .orElseGet(() -> visibility instanceof Visibility.Public
                        ? new RulingIds(register).next(official.record(), official.property())
                        : Id.opaque(Kind.RULING.word(), random));
        var ruling = new Ruling(
                id, official.record(), official.property(), official.id(), act.reason(), act.by(), act.date());
        return new Step.Setting(
                id, visibility, ruling, present.map(stated -> stated.state().item()));
    }

    private boolean about(Ruling ruling) {
        return ruling.record().equals(official.record()) && ruling.property().equals(official.property());
    }

    /** A ruling tells of the assertion and of the record, so it is no more public than either. */
    private Visibility visibility() {
        return Stream.of(Optional.of(record), register.state(official.id()))
                .flatMap(Optional::stream)
                .map(State.Told::visibility)
                .reduce(new Visibility.Public(), Visibility::stricter);
    }

    private Comparing comparing() {
        return new Comparing(register, property);
    }

    private static Step setting(Id id, State.Told state, Record changed) {
        return new Step.Setting(id, state.visibility(), changed, Optional.of(state.item()));
    }
}
