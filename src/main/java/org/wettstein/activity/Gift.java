package org.wettstein.activity;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.source.Quantity;

/**
 * The object of a gift.
 *
 * @param giver the party, body or tenure that gave it
 * @param receiver the party, body or tenure that received it
 * @param custodian who looks after it now
 * @param inReturnFor the gift it answers
 */
public record Gift(
        Text object,
        Id giver,
        Id receiver,
        List<Id> artists,
        Optional<Id> custodian,
        Optional<Text> standsAt,
        Optional<Quantity> weight,
        Optional<Quantity> length,
        Optional<Id> value,
        Optional<Id> inReturnFor) {

    public Gift {
        artists = List.copyOf(artists);
    }
}
