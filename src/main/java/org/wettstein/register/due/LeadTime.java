package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.agreement.Agreement;

/** How long before a day the office wants to know of it, as its agreement has it. */
final class LeadTime {
    private LeadTime() {}

    static Optional<LocalDate> before(LocalDate day, Agreement agreement) {
        return agreement.term().leadTime().map(day::minus);
    }
}
