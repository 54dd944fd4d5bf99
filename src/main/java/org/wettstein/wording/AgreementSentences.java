package org.wettstein.wording;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;

/** What is known of a signed text: signing, signatories, term. */
record AgreementSentences(SigningSentences signings, TermSentences terms) {

    List<Sentence> sentences(Agreement agreement) {
        return Stream.concat(signings.sentences(agreement), terms.sentences(agreement))
                .toList();
    }
}
