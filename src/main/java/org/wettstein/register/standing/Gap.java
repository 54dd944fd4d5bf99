package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.journal.Id;

/**
 * Days that no memorandum under a framework covered.
 *
 * @param before the memorandum that had run out
 * @param after the one that came next; absent if none has
 * @param from the first day not covered
 * @param to the last one; absent while the gap is open
 */
public record Gap(Id before, Optional<Id> after, LocalDate from, Optional<LocalDate> to) {}
