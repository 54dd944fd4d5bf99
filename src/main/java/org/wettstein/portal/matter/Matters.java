package org.wettstein.portal.matter;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.activity.ParliamentaryItem;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Commitment;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/**
 * The records that tell of some things, in the order of time, undated ones last.
 *
 * @param about the partnership, agreement or activity with all that hangs below it
 */
public record Matters(Visit visit, Set<Id> about) {

    /** A partnership with its agreements and activities. */
    public static Matters ofPartnership(Visit visit, Id partnership) {
        var about = Stream.of(
                        Stream.of(partnership),
                        visit.register().naming(Kind.AGREEMENT, partnership).stream()
                                .filter(agreement -> agreement
                                        .partnership()
                                        .filter(partnership::equals)
                                        .isPresent())
                                .map(Agreement::id),
                        visit.register().naming(Kind.ACTIVITY, partnership).stream()
                                .filter(activity -> activity.partnerships().contains(partnership))
                                .map(Activity::id))
                .flatMap(ids -> ids)
                .collect(toCollection(LinkedHashSet::new));
        return new Matters(visit, about);
    }

    public static Matters of(Visit visit, Id record) {
        return new Matters(visit, Set.of(record));
    }

    public List<Agreement> agreements() {
        return inOrder(
                Kind.AGREEMENT,
                agreement -> about.contains(agreement.id()) && isThere(visit, agreement),
                Matters::signed);
    }

    public List<Activity> activities() {
        return known(inOrder(Kind.ACTIVITY, activity -> about.contains(activity.id()), Activity::date), Activity::date);
    }

    public List<Decision> decisions() {
        return known(inOrder(Kind.DECISION, decision -> concerns(decision.about()), Decision::date), Decision::date);
    }

    public List<Commitment> commitments() {
        return inOrder(Kind.COMMITMENT, commitment -> about.contains(commitment.about()), Commitment::due);
    }

    public List<Amount> amounts() {
        return known(
                inOrder(Kind.AMOUNT, amount -> concerns(amount.about()), amount -> amount.stated()
                        .or(amount::years)),
                Amount::stated);
    }

    public List<ParliamentaryItem> parliamentaryItems() {
        return known(
                inOrder(Kind.PARLIAMENTARY_ITEM, item -> concerns(item.about()), ParliamentaryItem::date),
                ParliamentaryItem::date);
    }

    /** The ids of all of them, in the order in which a page shows them. */
    public List<Id> all() {
        return Stream.of(
                        about.stream(),
                        decisions().stream().map(Decision::id),
                        commitments().stream().map(Commitment::id),
                        amounts().stream().map(Amount::id),
                        parliamentaryItems().stream().map(ParliamentaryItem::id))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** Whether a day may speak of an agreement: it is signed by then, or it has a standing without. */
    public static boolean isThere(Visit visit, Agreement agreement) {
        return visit.knows(signed(agreement))
                || Standings.find(visit.register(), agreement, visit.day()).isPresent();
    }

    static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date).or(() -> agreement
                .term()
                .begin());
    }

    private boolean concerns(Collection<Id> records) {
        return records.stream().anyMatch(about::contains);
    }

    private <T> List<T> known(List<T> records, Function<T, Optional<Edtf>> date) {
        return records.stream()
                .filter(record -> visit.knows(date.apply(record)))
                .toList();
    }

    private <T extends Record> List<T> inOrder(Kind<T> kind, Predicate<T> wanted, Function<T, Optional<Edtf>> date) {
        return about.stream()
                .flatMap(id -> Stream.concat(
                        visit.register().find(kind, id).stream(), visit.register().naming(kind, id).stream()))
                .distinct()
                .filter(wanted)
                .sorted(Comparator.comparing(date, Dates.OLDEST_FIRST))
                .toList();
    }
}
