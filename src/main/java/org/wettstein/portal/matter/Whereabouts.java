package org.wettstein.portal.matter;

import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Ties;
import org.wettstein.portal.frame.Visit;

/** Where a record can be read: on its own page, else in its place on the page of a tie. */
public record Whereabouts(Visit visit) {

    public Optional<String> find(Id record) {
        return visit.page(record).or(() -> new Ties(visit.register())
                .find(record)
                .filter(tie -> visit.register().state(tie).isPresent())
                .flatMap(visit::page)
                .map(page -> page + "#" + Items.anchor(record)));
    }
}
