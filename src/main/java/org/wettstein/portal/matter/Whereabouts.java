package org.wettstein.portal.matter;

import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Where a record can be read: on its own page, else in its place on the page of a tie. */
public record Whereabouts(Visit visit) {

    public Optional<String> find(Id record) {
        return visit.links().find(record).or(() -> visit.register()
                .find(record)
                .flatMap(this::tie)
                .flatMap(visit.links()::find)
                .map(page -> page + "#" + Items.anchor(record)));
    }

    private Optional<Id> tie(Record record) {
        return switch (record) {
            case Commitment commitment -> tie(List.of(commitment.about()));
            case Decision decision -> tie(decision.about());
            case Amount amount -> tie(amount.about());
            case ParliamentaryItem item -> tie(item.about());
            default -> Optional.empty();
        };
    }

    private Optional<Id> tie(List<Id> about) {
        return about.stream().flatMap(id -> partnership(id).stream()).findFirst();
    }

    private Optional<Id> partnership(Id id) {
        return visit.register().find(id).flatMap(record -> switch (record) {
            case Agreement agreement -> agreement.partnership();
            case Activity activity -> activity.partnerships().stream().findFirst();
            default -> Optional.of(id).filter(given -> given.kind().equals(Kind.PARTNERSHIP.word()));
        });
    }
}
