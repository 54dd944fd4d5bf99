package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;

/** The trail of contact between partners, computed from what is recorded of them. */
public final class Contacts {
    private Contacts() {}

    /** The latest contact that has been by {@code day}, never one that is still to come. */
    public static Optional<Contact> latest(Register register, Partnership partnership, LocalDate day) {
        return Optional.empty();
    }
}
