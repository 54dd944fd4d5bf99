package org.wettstein.agreement;

import java.util.Optional;
import org.wettstein.journal.Id;

/**
 * That somebody signed for a party.
 *
 * @param party for whom
 * @param tenure the person in the office in which it was given; absent where the signatory is unknown
 */
public record Signature(Id party, Optional<Id> tenure) {}
