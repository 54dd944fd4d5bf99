package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.List;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;

/** What the memoranda under one framework leave uncovered. */
public final class Gaps {
    private Gaps() {}

    /** The gaps that began on or before {@code day}, oldest first. */
    public static List<Gap> list(Register register, Partnership partnership, LocalDate day) {
        return List.of();
    }
}
