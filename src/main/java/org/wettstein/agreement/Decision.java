package org.wettstein.agreement;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * What an organ decided about a partnership or an agreement.
 *
 * @param about the partnerships and agreements concerned
 * @param subject what was put to it, in a few words
 * @param outcome whether it was carried
 * @param date when it was decided
 * @param effective from when it applies, where that is another day; an interval if it applies for a time
 * @param part the part it is confined to; absent if it concerns the whole
 * @param side the party that alone decided; absent if all sides did
 * @param follows the decision before it in the chain office, department, government, confederation, signature
 * @param number the organ's own number for it
 * @param basis the law or paper it rests on
 */
public record Decision(
        Id id,
        DecisionAct act,
        List<Id> about,
        Optional<Text> subject,
        Outcome outcome,
        Optional<Id> organ,
        Optional<Edtf> date,
        Optional<Edtf> effective,
        Optional<Text> part,
        Optional<Id> side,
        Optional<Id> follows,
        Optional<Votes> votes,
        Optional<String> number,
        Optional<Text> basis,
        List<Id> sources) {

    public Decision {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
        if (about.isEmpty()) {
            throw new IllegalFact("decision-about-nothing");
        }
    }

    /** From when it applies: its effective date, else its own. */
    public Optional<Edtf> applies() {
        return effective.or(() -> date);
    }
}
