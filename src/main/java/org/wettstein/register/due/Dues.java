package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** The calendar of what falls due. */
public final class Dues {
    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::date).thenComparing(Due::kind).thenComparing(Due::record);

    private Dues() {}

    /** What falls due from one day to another, both included, in the order of the days. */
    public static List<Due> list(Register register, LocalDate from, LocalDate to) {
        var window = new Window(from, to);
        return Stream.of(
                        register.list(Kind.AGREEMENT).stream()
                                .flatMap(agreement -> TermDues.list(register, agreement, window)),
                        register.list(Kind.COMMITMENT).stream()
                                .flatMap(commitment -> CommitmentDues.list(register, commitment, window)),
                        register.list(Kind.PARTNERSHIP).stream()
                                .flatMap(tie -> Anniversaries.list(register, tie, window)))
                .flatMap(dues -> dues)
                .sorted(ORDER)
                .toList();
    }
}
