package org.wettstein.register;

import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.source.Assertion;
import org.wettstein.source.Note;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.Ruling;
import org.wettstein.source.SetValue;
import org.wettstein.source.Value;

/** The public sees evidence only where it sees all that it speaks of: a public assertion about an internal record would tell of it. */
final class EvidenceSeen {
    private EvidenceSeen() {}

    static boolean with(Record record, Register register) {
        return switch (record) {
            case Assertion assertion ->
                sees(register, assertion.record())
                        && sees(register, assertion.source())
                        && named(assertion.value()).allMatch(id -> sees(register, id));
            case Ruling ruling -> sees(register, ruling.record()) && sees(register, ruling.official());
            case Note note -> sees(register, note.about());
            default -> true;
        };
    }

    private static Stream<Id> named(Value value) {
        if (value instanceof SetValue(var members)) {
            return members.stream();
        }
        return value instanceof ReferenceValue(var id) ? Stream.of(id) : Stream.empty();
    }

    private static boolean sees(Register register, Id id) {
        return register.state(id).isPresent();
    }
}
