package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.body.Body;
import org.wettstein.body.Person;
import org.wettstein.body.Tenure;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;

/** The sources that a record names for itself as a whole. */
public final class RecordSources {
    private RecordSources() {}

    public static List<Id> of(Record record) {
        return switch (record) {
            case Place place -> place.sources();
            case Body body -> body.sources();
            case Person person -> person.sources();
            case Tenure tenure -> tenure.sources();
            case Partnership partnership -> partnership.sources();
            case Agreement agreement -> agreement.sources();
            case Decision decision -> decision.sources();
            case Commitment commitment -> commitment.sources();
            case Activity activity -> activity.sources();
            case Amount amount -> amount.sources();
            case ParliamentaryItem item -> item.sources();
            default -> List.of();
        };
    }
}
