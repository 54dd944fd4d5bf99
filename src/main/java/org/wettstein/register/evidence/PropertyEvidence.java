package org.wettstein.register.evidence;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Ruling;
import org.wettstein.source.Value;

/**
 * All that sources say about one property of one record.
 *
 * @param recorded what the record itself says
 * @param weighed the official assertion first, then those that may stand beside it, the open and the rejected ones
 * @param contradictory whether two of the assertions cannot both hold
 */
public record PropertyEvidence(
        Id record,
        PropertyPath property,
        Optional<Value> recorded,
        List<WeighedAssertion> weighed,
        Optional<Ruling> ruling,
        boolean contradictory) {

    public PropertyEvidence {
        weighed = List.copyOf(weighed);
    }

    public List<Assertion> assertions() {
        return weighed.stream().map(WeighedAssertion::assertion).toList();
    }

    public Optional<Assertion> official() {
        return assertions().stream()
                .filter(assertion -> assertion.state() == AssertionState.OFFICIAL)
                .findFirst();
    }
}
