package org.wettstein.portal.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Gift;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signature;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Who signed, visited, gave and received in an office. */
public record People(Visit visit, Footnotes footnotes) {

    /** In the order of their time in office, then those whose office nobody names. */
    public List<PersonInOffice> list(List<Agreement> agreements, List<Activity> activities) {
        var named = Stream.concat(
                        agreements.stream().flatMap(People::signatories),
                        activities.stream().flatMap(People::participants))
                .distinct()
                .toList();
        return Stream.concat(inOffice(named), withoutOffice(named)).toList();
    }

    /** Those who hold or held an office of a body. */
    public List<PersonInOffice> ofBody(Id body) {
        return new Tenures(visit).ofBody(body).stream().map(this::inOffice).toList();
    }

    private Stream<PersonInOffice> inOffice(List<Id> named) {
        return new Tenures(visit)
                .list(named.stream().flatMap(id -> visit.register().find(Kind.TENURE, id).stream())).stream()
                        .map(this::inOffice);
    }

    private Stream<PersonInOffice> withoutOffice(List<Id> named) {
        return named.stream()
                .flatMap(id -> visit.register().find(Kind.PERSON, id).stream())
                .map(person -> new PersonInOffice(
                        visit.name(person.id()), original(person.id()), "", "", "", footnotes.refer(person.sources())));
    }

    private static Stream<Id> signatories(Agreement agreement) {
        return agreement.signing().stream()
                .flatMap(signing -> signing.signatures().stream())
                .map(Signature::signatory)
                .flatMap(Optional::stream);
    }

    private static Stream<Id> participants(Activity activity) {
        return Stream.concat(
                activity.participants().stream(),
                activity.gift().map(People::sides).orElse(Stream.of()));
    }

    private static Stream<Id> sides(Gift gift) {
        return Stream.of(gift.giver(), gift.receiver());
    }

    private PersonInOffice inOffice(HeldOffice held) {
        return new PersonInOffice(
                held.name(),
                original(held.person()),
                held.title().words(),
                held.body().words(),
                held.during(),
                footnotes.refer(held.sources()));
    }

    private Linked original(Id person) {
        return visit.register()
                .find(Kind.PERSON, person)
                .map(Person::name)
                .map(Originals::of)
                .orElse(Linked.NONE);
    }
}
