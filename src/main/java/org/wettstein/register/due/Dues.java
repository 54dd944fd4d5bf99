package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.List;
import org.wettstein.register.Register;

/** The calendar of what falls due. */
public final class Dues {
    private Dues() {}

    /** What falls due from one day to another, both included, in the order of the days. */
    public static List<Due> list(Register register, LocalDate from, LocalDate to) {
        return List.of();
    }
}
