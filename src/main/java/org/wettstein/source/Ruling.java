package org.wettstein.source;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;

/**
 * Which assertion about a property is official, why, and by whom.
 *
 * @param official the assertion the record follows
 * @param reason what decides, in words for the public
 * @param by the body that answers for the ruling
 */
public record Ruling(
        Id id, Id record, PropertyPath property, Id official, Text reason, Optional<Id> by, LocalDate date) {}
