package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;

/** What ties and agreements are on a day, by the decision table of {@code docs/standing.md}. */
public final class Standings {
    private Standings() {}

    /** Empty before the first contact. */
    public static Optional<Standing> find(Register register, Partnership partnership, LocalDate day) {
        return Optional.empty();
    }

    /** Empty before anything is known of it. */
    public static Optional<Standing> find(Register register, Agreement agreement, LocalDate day) {
        return Optional.empty();
    }

    /** The formal start, when the first agreement that moves the tie began; without one, the first contact. */
    public static Optional<Edtf> since(Register register, Partnership partnership) {
        return partnership.firstContact();
    }
}
