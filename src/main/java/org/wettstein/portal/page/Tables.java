package org.wettstein.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.place.Place;
import org.wettstein.portal.evidence.SourceDetails;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.Dates;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.matter.When;
import org.wettstein.portal.page.TablePage.Entry;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;
import org.wettstein.source.Source;

/** The lists of agreements, activities, places and sources. */
public record Tables(Visit visit) {

    /** The newest first. */
    public TablePage agreements() {
        var rows = visit.register().list(Kind.AGREEMENT).stream()
                .filter(agreement -> Matters.isThere(visit, agreement))
                .sorted(Comparator.comparing(Tables::signed, Dates.NEWEST_FIRST))
                .map(agreement -> List.of(
                        Entry.of(visit.name(agreement.id())),
                        Entry.of(visit.wording().label(agreement.type())),
                        Entry.of(names(agreement.partnership().stream())),
                        Entry.of(When.of(signed(agreement), visit)),
                        Entry.of(Badge.of(Standings.find(visit.register(), agreement, visit.day()), visit))))
                .toList();
        return TablePage.of(
                visit, Section.AGREEMENTS, List.of("title", "type", "partnership", "signed", "standing"), rows);
    }

    /** The newest first. */
    public TablePage activities() {
        var rows = visit.register().list(Kind.ACTIVITY).stream()
                .filter(activity -> visit.knows(activity.date()))
                .sorted(Comparator.comparing(Activity::date, Dates.NEWEST_FIRST))
                .map(activity -> List.of(
                        Entry.of(visit.name(activity.id())),
                        Entry.of(visit.wording().label(activity.type())),
                        Entry.of(names(activity.partnerships().stream())),
                        Entry.of(When.of(activity.date(), visit))))
                .toList();
        return TablePage.of(visit, Section.ACTIVITIES, List.of("title", "type", "partnership", "date"), rows);
    }

    /** By name, as the language sorts. */
    public TablePage places() {
        var rows = visit.register().list(Kind.PLACE).stream()
                .sorted(byName(Place::id))
                .map(place -> List.of(
                        Entry.of(visit.name(place.id())),
                        Entry.of(visit.wording().label(place.level())),
                        Entry.of(names(place.within().stream())),
                        Entry.of(names(ties(place.id())))))
                .toList();
        return TablePage.of(visit, Section.PLACES, List.of("name", "level", "within", "partnership"), rows);
    }

    /** By publisher, then by title. */
    public TablePage sources() {
        var details = new SourceDetails(visit);
        var rows = visit.register().list(Kind.SOURCE).stream()
                .sorted(Comparator.comparing(
                                (Source source) -> details.publisher(source).orElse(""), visit.alphabetical())
                        .thenComparing(byName(Source::id)))
                .map(source -> List.of(
                        Entry.of(visit.name(source.id())),
                        Entry.of(visit.wording().label(source.type())),
                        Entry.of(details.publisher(source).orElse("")),
                        Entry.of(When.of(source.published(), visit))))
                .toList();
        return TablePage.of(visit, Section.SOURCES, List.of("title", "type", "publisher", "published"), rows);
    }

    private Stream<Id> ties(Id place) {
        return visit.register().naming(Kind.PARTNERSHIP, place).stream()
                .filter(partnership -> partnership.parties().stream().skip(1).anyMatch(place::equals))
                .map(partnership -> partnership.id());
    }

    private static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date);
    }

    /** One name leads to its page; several stand in a row. */
    private Linked names(Stream<Id> records) {
        var names = records.filter(visit::shows).map(visit::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : Linked.plain(names.stream().map(Linked::words).collect(Collectors.joining(", ")));
    }

    private <T> Comparator<T> byName(Function<T, Id> id) {
        return Comparator.comparing(
                record -> visit.wording().name(id.apply(record)).words(), visit.alphabetical());
    }
}
