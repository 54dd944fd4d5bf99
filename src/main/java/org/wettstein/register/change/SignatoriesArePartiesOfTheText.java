package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.register.Kind;

/** Whoever signs, signs for a party. */
record SignatoriesArePartiesOfTheText() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.set(Kind.AGREEMENT).flatMap(SignatoriesArePartiesOfTheText::judge);
    }

    private static Stream<Rejection> judge(Agreement agreement) {
        return agreement.signing().stream()
                .flatMap(signing -> signing.signatures().stream())
                .filter(signature -> !agreement.parties().contains(signature.party()))
                .map(signature -> new Rejection(
                        agreement.id(),
                        "signing.signatures.party",
                        "signatory-no-party",
                        Map.of("given", signature.party().toString())));
    }
}
