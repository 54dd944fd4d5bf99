package org.wettstein.register.standing;

import java.util.Comparator;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.course.Certainties;
import org.wettstein.register.course.Dating;

/** The rows in which the parties deal with each other, and no text binds them. */
final class InformalRows {
    private InformalRows() {}

    static Optional<Match> letterOfIntent(Situation situation) {
        return situation.letters().stream()
                .flatMap(letter -> signed(letter)
                        .flatMap(date -> Match.of(
                                Dating.reached(date, situation.day()),
                                Reason.of("letter-of-intent")
                                        .with("agreement", letter.id())
                                        .with("signed", date),
                                letter.id()))
                        .stream())
                .min(Comparator.comparing(Match::certainty));
    }

    static Optional<Match> contact(Situation situation) {
        return situation
                .tie()
                .flatMap(tie -> situation.undated()
                        ? Match.of(Certainty.PERHAPS, Reason.of("contact-not-dated"), tie.id())
                        : contact(situation, tie));
    }

    private static Optional<Match> contact(Situation situation, Partnership tie) {
        var reason = Reason.of("contact-without-agreement")
                .with("since", tie.firstContact())
                .with("last", tie.lastEvidence());
        return Match.of(Certainties.all(situation.hadContact(), shown(situation, tie)), reason, tie.id())
                .map(match -> match.restingOn(first(situation, tie)));
    }

    /** Where the office has noted how long sources show the tie alive, nobody can be sure of it afterwards. */
    private static Certainty shown(Situation situation, Partnership tie) {
        return tie.lastEvidence().isEmpty() || situation.shownOnDay() ? Certainty.YES : Certainty.PERHAPS;
    }

    /** What else shows that there has been contact, where the tie itself does not say since when. */
    private static Optional<Id> first(Situation situation, Partnership tie) {
        return situation.contacts().stream()
                .filter(_ -> tie.firstContact().isEmpty())
                .map(Contact::record)
                .filter(record -> !record.equals(tie.id()))
                .findFirst();
    }

    private static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date);
    }
}
