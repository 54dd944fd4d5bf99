package org.wettstein.portal.evidence;

import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;

/** The partnership to which a record belongs, the first one where there are several. */
public record Ties(Register register) {

    public Optional<Id> find(Id record) {
        return register.find(record).flatMap(this::tie);
    }

    private Optional<Id> tie(Record record) {
        return switch (record) {
            case Partnership partnership -> Optional.of(partnership.id());
            case Agreement agreement -> agreement.partnership();
            case Activity activity -> activity.partnerships().stream().findFirst();
            case Commitment commitment -> first(List.of(commitment.about()));
            case Decision decision -> first(decision.about());
            case Amount amount -> first(amount.about());
            case ParliamentaryItem item -> first(item.about());
            default -> Optional.empty();
        };
    }

    private Optional<Id> first(List<Id> about) {
        return about.stream().flatMap(id -> find(id).stream()).findFirst();
    }
}
