package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** The calendar of what falls due. */
public final class Dues {
    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::date).thenComparing(Due::kind).thenComparing(Due::record);

    private Dues() {}

    /** What falls due from one day to another, both included, in the order of the days. */
    public static List<Due> list(Register register, LocalDate from, LocalDate to) {
        return list(
                register,
                Stream.of(Kind.AGREEMENT, Kind.COMMITMENT, Kind.PARTNERSHIP)
                        .flatMap(kind -> register.list(kind).stream()),
                new Window(from, to));
    }

    /** The same of these records alone. */
    public static List<Due> of(Register register, Collection<Id> records, LocalDate from, LocalDate to) {
        return list(
                register, records.stream().distinct().flatMap(id -> register.find(id).stream()), new Window(from, to));
    }

    private static List<Due> list(Register register, Stream<? extends Record> records, Window window) {
        return records.flatMap(record -> dues(register, record, window))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Due> dues(Register register, Record record, Window window) {
        return switch (record) {
            case Agreement agreement -> TermDues.list(register, agreement, window);
            case Commitment commitment -> CommitmentDues.list(register, commitment, window);
            case Partnership tie -> Anniversaries.list(register, tie, window);
            default -> Stream.empty();
        };
    }
}
