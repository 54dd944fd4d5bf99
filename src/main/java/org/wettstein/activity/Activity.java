package org.wettstein.activity;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;
import org.wettstein.source.Quantity;

/**
 * Something that happened, or is to happen, between partners.
 *
 * @param partnerships the ties it belongs to
 * @param date when, from the first day to the last
 * @param places where
 * @param participants tenures, persons and bodies that took part
 * @param result what came of it
 * @param count how many took part or came, with the source's own hedge
 * @param gift the object, where something was given
 */
public record Activity(
        Id id,
        ActivityType type,
        Text title,
        List<Id> partnerships,
        Optional<Edtf> date,
        List<Id> places,
        List<Id> participants,
        List<Id> themes,
        Optional<Text> result,
        Optional<Quantity> count,
        Optional<Gift> gift,
        List<Id> sources) {

    public Activity {
        partnerships = List.copyOf(partnerships);
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
        sources = List.copyOf(sources);
        if (gift.isPresent() != (type == ActivityType.GIFT)) {
            throw new IllegalFact("gift-object");
        }
    }
}
