package org.wettstein.agreement;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.language.IllegalFact;

/**
 * From when to when an agreement applies.
 *
 * @param begin entry into force; absent where it is not recorded, and then the signing begins it
 * @param end the last day, as precisely as it is recorded
 * @param unlimited that the parties set no end
 * @param tacitRenewal by how much it goes on when nobody gives notice
 * @param notice how long before the end notice must be given
 * @param leadTime how long before a due date the office wants to know
 * @param review when the parties agreed to look at it again
 */
public record Term(
        Optional<Edtf> begin,
        Optional<Edtf> end,
        boolean unlimited,
        Optional<Period> tacitRenewal,
        Optional<Period> notice,
        Optional<Period> leadTime,
        Optional<Edtf> review) {

    /** A hundred years: a period beyond them is a mistake, and days reckoned from it may lie outside all calendars. */
    private static final int LONGEST_MONTHS = 1200;

    private static final int LONGEST_DAYS = 36_525;

    public Term {
        if (unlimited && end.isPresent()) {
            throw new IllegalFact("unlimited-with-end");
        }
        possible(tacitRenewal);
        possible(notice);
        possible(leadTime);
    }

    private static void possible(Optional<Period> period) {
        if (period.filter(given -> given.isNegative() || given.isZero()).isPresent()) {
            throw new IllegalFact("empty-period");
        }
        if (period.filter(given -> given.toTotalMonths() > LONGEST_MONTHS || given.get(ChronoUnit.DAYS) > LONGEST_DAYS)
                .isPresent()) {
            throw new IllegalFact("endless-period");
        }
    }
}
