package org.wettstein.register.preparing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.codec.Decoding;
import org.wettstein.register.evidence.Properties;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;

/**
 * Somebody rules that an assertion is official. The record, the assertions on its property and the ruling itself change
 * in one entry, so that they can never be seen apart.
 *
 * @param reason what decides; public if the assertion is
 * @param by the body that answers for the ruling
 * @param rivals what becomes of the assertions that contradict it: they may stand beside it, or they are rejected
 */
public record RulingAssertion(Id assertion, Text reason, Optional<Id> by, LocalDate date, AssertionState rivals) {

    public RulingAssertion {
        if (rivals != AssertionState.ALTERNATIVE && rivals != AssertionState.REJECTED) {
            throw new IllegalArgumentException("a rival is alternative or rejected");
        }
    }

    public static RulingAssertion of(Id assertion, Text reason, LocalDate date) {
        return new RulingAssertion(assertion, reason, Optional.empty(), date, AssertionState.ALTERNATIVE);
    }

    /**
     * @param register as the office sees it, at its newest version
     * @param random gives an opaque id to a ruling that is not public
     */
    public Preparation prepare(Register register, Actor actor, RandomGenerator random) {
        return register.find(Kind.ASSERTION, assertion)
                .map(official -> prepare(register, official, actor, random))
                .orElseGet(() -> refused("", "no-such-assertion", Map.of("given", assertion.toString())));
    }

    private Preparation prepare(Register register, Assertion official, Actor actor, RandomGenerator random) {
        var record = register.state(official.record());
        var property = Properties.find(official.record().kind(), official.property());
        if (record.isEmpty() || property.isEmpty()) {
            return refused(
                    "record",
                    "reference-to-nothing",
                    Map.of("given", official.record().toString()));
        }
        var ruled = new RuledProperty(register, official, record.orElseThrow(), property.orElseThrow());
        var decoding = new Decoding(official.record());
        var steps = ruled.steps(this, decoding, random);
        return decoding.misfits().isEmpty()
                ? Preparation.of(Change.of(actor, words(), steps))
                : new Preparation.Refused(decoding.misfits().stream()
                        .map(misfit -> Rejection.of(official.record(), misfit))
                        .toList());
    }

    private String words() {
        return reason.words().iterator().next();
    }

    private Preparation refused(String field, String key, Map<String, String> arguments) {
        return Preparation.refused(new Rejection(assertion, field, key, arguments));
    }
}
