package org.wettstein.register.evidence;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.source.Assertion;
import org.wettstein.source.Claim;
import org.wettstein.source.Quote;
import org.wettstein.source.SetValue;
import org.wettstein.source.Value;

/**
 * What a source, or the record itself, says that a property is.
 *
 * @param asOf the day it speaks of; absent if it does not say
 * @param language language tag of the words in which it is said, where that is known
 */
public record Statement(Claim claim, Value value, Optional<Edtf> asOf, Optional<String> language) {

    public static Statement of(Assertion assertion) {
        return new Statement(
                assertion.claim(),
                assertion.value(),
                assertion.asOf(),
                assertion.quote().map(Quote::language));
    }

    /** What a record says, which is the whole of it. */
    static Statement recorded(Value value) {
        return new Statement(
                value instanceof SetValue ? Claim.EXACTLY : Claim.IS, value, Optional.empty(), Optional.empty());
    }

    Statement in(String tag) {
        return new Statement(claim, value, asOf, Optional.of(tag));
    }
}
