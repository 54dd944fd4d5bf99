package org.wettstein.portal.matter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/**
 * The ties, texts and activities that name something, as far as the day knows of them, in the order of time.
 *
 * @param named a place, body or theme, or a person with the offices held
 */
public record Mentions(Visit visit, Collection<Id> named) {

    public List<Partnership> partnerships() {
        return naming(Kind.PARTNERSHIP).stream()
                .filter(tie ->
                        Standings.find(visit.register(), tie, visit.day()).isPresent())
                .toList();
    }

    public List<Agreement> agreements() {
        return inOrder(
                naming(Kind.AGREEMENT).stream()
                        .filter(agreement -> Matters.isThere(visit, agreement))
                        .toList(),
                Matters::signed);
    }

    public List<Activity> activities() {
        return known(Kind.ACTIVITY, Activity::date);
    }

    public List<ParliamentaryItem> parliamentaryItems() {
        return known(Kind.PARLIAMENTARY_ITEM, ParliamentaryItem::date);
    }

    private <T extends Record> List<T> known(Kind<T> kind, Function<T, Optional<Edtf>> date) {
        return inOrder(
                naming(kind).stream()
                        .filter(record -> visit.knows(date.apply(record)))
                        .toList(),
                date);
    }

    private <T extends Record> List<T> naming(Kind<T> kind) {
        return named.stream()
                .flatMap(id -> visit.register().naming(kind, id).stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> inOrder(List<T> records, Function<T, Optional<Edtf>> date) {
        return records.stream()
                .sorted(Comparator.comparing(date, Dates.OLDEST_FIRST))
                .toList();
    }
}
