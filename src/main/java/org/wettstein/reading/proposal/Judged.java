package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.proposal.ForAPerson.Matter;
import org.wettstein.reading.ties.EventKind;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadTie;

/** Gathers what of a tie waits for a person's judgement. */
final class Judged {
    private Judged() {}

    static List<ForAPerson> of(Id partnership, ReadTie tie) {
        var matters = new ArrayList<ForAPerson>();
        tie.ended()
                .ifPresent(quote -> matters.add(matter(
                        tie.suspended() ? Matter.SUSPENDED : Matter.ENDED,
                        partnership,
                        quote,
                        Confidence.SAID_IN_A_SENTENCE)));
        tie.events().stream()
                .filter(event -> event.kind() == EventKind.GIFT)
                .forEach(event -> matters.add(matter(Matter.GIFT, partnership, event.quote(), event.confidence())));
        tie.people()
                .forEach(person -> matters.add(new ForAPerson(
                        Matter.PERSON,
                        partnership,
                        Optional.of(person.name()),
                        person.office(),
                        person.quote(),
                        person.confidence())));
        return matters;
    }

    private static ForAPerson matter(Matter matter, Id partnership, Quoted quote, Confidence confidence) {
        return new ForAPerson(matter, partnership, Optional.empty(), Optional.empty(), quote, confidence);
    }
}
