package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.register.Kind;

/** A renewal is not signed before what it renews; judged from both sides, whichever of the two changes. */
record RenewalFollowsItsSigning() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var changed = attempt.set(Kind.AGREEMENT).toList();
        if (changed.isEmpty()) {
            return Stream.empty();
        }
        return attempt.after().list(Kind.AGREEMENT).stream()
                .filter(renewal -> renewal.renews().isPresent())
                .flatMap(renewal -> attempt
                        .after()
                        .find(Kind.AGREEMENT, renewal.renews().orElseThrow())
                        .stream()
                        .filter(renewed -> changed.contains(renewal) || changed.contains(renewed))
                        .filter(renewed -> earlier(renewal, renewed))
                        .map(renewed -> new Rejection(
                                renewal.id(),
                                "signing.date",
                                "renewal-before-signing",
                                Map.of("renewed", renewed.id().toString()))));
    }

    private static boolean earlier(Agreement renewal, Agreement renewed) {
        return TermEndsAfterItBegins.before(
                renewal.signing().flatMap(Signing::date), renewed.signing().flatMap(Signing::date));
    }
}
