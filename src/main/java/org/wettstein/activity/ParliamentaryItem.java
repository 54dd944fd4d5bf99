package org.wettstein.activity;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A question, motion or report in a parliament.
 *
 * @param askers the persons who asked
 * @param parliament the body in which they asked
 * @param date when it was handed in or announced
 * @param answered when it was answered or debated
 * @param answer what came of it
 */
public record ParliamentaryItem(
        Id id,
        ParliamentaryItemType type,
        Text title,
        Optional<String> number,
        List<Id> askers,
        Optional<Id> parliament,
        Optional<Edtf> date,
        Optional<Edtf> answered,
        Optional<Text> answer,
        List<Id> about,
        List<Id> sources) {

    public ParliamentaryItem {
        askers = List.copyOf(askers);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
        if (about.isEmpty()) {
            throw new IllegalFact("item-about-nothing");
        }
    }
}
