package org.wettstein.portal.page;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.body.Person;
import org.wettstein.body.PersonName;
import org.wettstein.body.Tenure;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.evidence.Reference;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.AgreementItems;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Mentions;
import org.wettstein.portal.matter.Originals;
import org.wettstein.portal.matter.Tenures;
import org.wettstein.register.Kind;

/**
 * Somebody in office: which offices and when, and what was done in them.
 *
 * @param name in the bearer's own order
 * @param original in its own script; without words where there is none
 * @param references the sources of the person as a whole
 */
public record PersonPage(
        List<NamePart> name,
        Linked original,
        List<Reference> references,
        List<Office> offices,
        List<Item> agreements,
        List<Item> activities,
        List<Item> parliament,
        List<Footnote> footnotes) {

    /** A part of a name, the family name marked, because not everywhere it stands last. */
    public record NamePart(String words, boolean family) {}

    /** An office with the time in which it was held. */
    public record Office(Linked title, Linked body, String during, List<Reference> references) {}

    public static PersonPage of(Visit visit, Person person) {
        var footnotes = new Footnotes(visit);
        var mentions = new Mentions(visit, withTenures(visit, person.id()));
        var items = new Items(visit, footnotes);
        return new PersonPage(
                parts(person.name()),
                Originals.of(person.name()),
                footnotes.refer(person.sources()),
                offices(visit, person.id(), footnotes),
                new AgreementItems(visit, footnotes).list(mentions.agreements()),
                items.activities(mentions.activities()),
                items.parliamentaryItems(mentions.parliamentaryItems()),
                footnotes.list());
    }

    private static List<Office> offices(Visit visit, Id person, Footnotes footnotes) {
        return new Tenures(visit)
                .ofPerson(person).stream()
                        .map(held ->
                                new Office(held.title(), held.body(), held.during(), footnotes.refer(held.sources())))
                        .toList();
    }

    private static List<Id> withTenures(Visit visit, Id person) {
        return Stream.concat(
                        Stream.of(person),
                        visit.register().naming(Kind.TENURE, person).stream().map(Tenure::id))
                .toList();
    }

    private static List<NamePart> parts(PersonName name) {
        var family = new NamePart(name.family(), true);
        return name.given()
                .map(words -> new NamePart(words, false))
                .map(given -> name.familyFirst() ? List.of(family, given) : List.of(given, family))
                .orElse(List.of(family));
    }
}
