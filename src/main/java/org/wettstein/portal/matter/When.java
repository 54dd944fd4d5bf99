package org.wettstein.portal.matter;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.portal.frame.Visit;

/**
 * A date in words.
 *
 * @param machine the same for programs (HTML, section 4.5.14, the {@code time} element); empty where it is less than
 *     certain or no single day, month or year
 */
public record When(String words, String machine) {
    private static final When NONE = new When("", "");

    public static When of(Optional<Edtf> date, Visit visit) {
        return date.map(given -> new When(visit.wording().date(given), machine(given)))
                .orElse(NONE);
    }

    private static String machine(Edtf date) {
        return date.text().matches("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?") ? date.text() : "";
    }
}
