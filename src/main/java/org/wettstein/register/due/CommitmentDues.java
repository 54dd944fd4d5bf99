package org.wettstein.register.due;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.agreement.Commitment;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** The promises that somebody still has to keep, where what they were made in can be seen. */
final class CommitmentDues {
    private CommitmentDues() {}

    static Stream<Due> list(Register register, Commitment commitment, Window window) {
        return commitment
                .due()
                .filter(_ ->
                        awaited(commitment) && register.find(commitment.about()).isPresent())
                .stream()
                .flatMap(due -> due.latest().filter(window::has).stream()
                        .map(day -> new Due(
                                day,
                                due,
                                DueKind.DUE,
                                commitment.id(),
                                register.find(Kind.AGREEMENT, commitment.about())
                                        .flatMap(agreement -> LeadTime.before(day, agreement)),
                                Map.of("about", commitment.about()))));
    }

    private static boolean awaited(Commitment commitment) {
        return switch (commitment.state()) {
            case OPEN, PARTLY_KEPT -> true;
            case KEPT, DROPPED -> false;
        };
    }
}
