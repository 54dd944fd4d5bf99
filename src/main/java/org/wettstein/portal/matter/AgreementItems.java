package org.wettstein.portal.matter;

import java.util.List;
import org.wettstein.agreement.Agreement;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Visit;

/** Tells agreements as items of a list, each with the tie it belongs to. */
public record AgreementItems(Visit visit, Footnotes footnotes) {

    public List<Item> list(List<Agreement> agreements) {
        return agreements.stream().map(this::item).toList();
    }

    private Item item(Agreement agreement) {
        return new Item(
                Items.anchor(agreement.id()),
                When.of(Matters.signed(agreement), visit),
                visit.wording().label(agreement.type()),
                visit.name(agreement.id()),
                agreement.partnership().filter(visit::shows).map(visit::name).stream()
                        .toList(),
                footnotes.refer(agreement.sources()));
    }
}
