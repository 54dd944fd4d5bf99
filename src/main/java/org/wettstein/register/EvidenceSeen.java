package org.wettstein.register;

import org.wettstein.journal.Id;
import org.wettstein.source.Assertion;
import org.wettstein.source.Note;
import org.wettstein.source.Ruling;

/** Evidence is seen only where all that it speaks of is: a public assertion about an internal record would tell of it. */
final class EvidenceSeen {
    private EvidenceSeen() {}

    static boolean with(Record record, Register register) {
        return switch (record) {
            case Assertion assertion -> sees(register, assertion.record()) && sees(register, assertion.source());
            case Ruling ruling -> sees(register, ruling.record()) && sees(register, ruling.official());
            case Note note -> sees(register, note.about());
            default -> true;
        };
    }

    private static boolean sees(Register register, Id id) {
        return register.state(id).isPresent();
    }
}
