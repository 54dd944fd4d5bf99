package org.wettstein.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * Money for or from a tie.
 *
 * @param sum in units of the currency
 * @param currency ISO 4217, {@code CHF}
 * @param stage absent where a source only names the sum
 * @param years the years it covers
 * @param stated when it was asked, granted, spent or named
 * @param yearly whether the sum comes every year
 * @param credit the body whose credit it is
 * @param purpose what it is for
 * @param about partnerships, agreements or activities it belongs to
 */
public record Amount(
        Id id,
        BigDecimal sum,
        String currency,
        Optional<AmountStage> stage,
        Optional<Edtf> years,
        Optional<Edtf> stated,
        boolean yearly,
        Optional<Id> credit,
        Text purpose,
        List<Id> about,
        List<Id> sources) {

    public Amount {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
        if (sum.signum() < 0) {
            throw new IllegalFact("negative-amount");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalFact("no-currency", currency);
        }
    }
}
