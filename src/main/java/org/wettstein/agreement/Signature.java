package org.wettstein.agreement;

import java.util.Optional;
import org.wettstein.journal.Id;

/**
 * That somebody signed for a party.
 *
 * @param party for whom
 * @param signatory the tenure in which it was given, or the person alone where no source names the office; absent where
 *     nobody is recorded
 */
public record Signature(Id party, Optional<Id> signatory) {}
