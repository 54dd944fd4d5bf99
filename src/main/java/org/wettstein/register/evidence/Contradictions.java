package org.wettstein.register.evidence;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.register.Register;

/** Where sources disagree, whether somebody has ruled or not, as far as the register's audience may see it. */
public final class Contradictions {
    private Contradictions() {}

    /** In the order of the records' ids and the properties' paths. */
    public static List<Contradiction> list(Register register) {
        return Evidence.all(register)
                .filter(PropertyEvidence::contradictory)
                .map(Contradiction::new)
                .toList();
    }

    public static List<Contradiction> list(Register register, Id record) {
        return Evidence.list(register, record).stream()
                .filter(PropertyEvidence::contradictory)
                .map(Contradiction::new)
                .toList();
    }

    public static Optional<Contradiction> find(Register register, String id) {
        return list(register).stream()
                .filter(contradiction -> contradiction.id().equals(id))
                .findFirst();
    }
}
