package org.wettstein.register.evidence;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.source.Assertion;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Ruling;

/**
 * That sources disagree about a property: assertions of which at least two cannot both hold, and beside them those that
 * agree with the one or the other.
 */
public record Contradiction(PropertyEvidence evidence) {

    /** {@code agreement.massachusetts.signing.date}: kind, name and property, lasting and fit for an address. */
    public String id() {
        return record().kind() + "." + record().name() + "." + property();
    }

    public Id record() {
        return evidence.record();
    }

    public PropertyPath property() {
        return evidence.property();
    }

    public List<Assertion> assertions() {
        return evidence.assertions();
    }

    /** What the office has made of it; empty while nobody has ruled. */
    public Optional<Ruling> ruling() {
        return evidence.ruling();
    }
}
