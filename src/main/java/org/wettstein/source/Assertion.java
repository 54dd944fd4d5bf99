package org.wettstein.source;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;

/**
 * Evidence: what one source says about one property of one record.
 *
 * @param record any record; whether it exists is judged by the register
 * @param property where in the record, for example {@code signing.date}
 * @param claim whether the value is the whole of it
 * @param asOf the day of which the source speaks, where it matters
 * @param quote the source's own words
 */
public record Assertion(
        Id id,
        Id source,
        Id record,
        PropertyPath property,
        Claim claim,
        Value value,
        Optional<Edtf> asOf,
        Optional<Quote> quote,
        AssertionState state) {

    public Assertion {
        if (claim != Claim.IS && !(value instanceof SetValue)) {
            throw new IllegalFact("claim-needs-set");
        }
    }

    public Assertion ruled(AssertionState ruling) {
        return new Assertion(id, source, record, property, claim, value, asOf, quote, ruling);
    }
}
