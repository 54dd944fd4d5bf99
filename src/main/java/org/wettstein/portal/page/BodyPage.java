package org.wettstein.portal.page;

import java.util.List;
import org.wettstein.body.Body;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.AgreementItems;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Mentions;
import org.wettstein.portal.matter.Originals;
import org.wettstein.portal.matter.People;
import org.wettstein.portal.matter.PersonInOffice;
import org.wettstein.register.Kind;
import org.wettstein.register.course.Decisions;

/** One organisation that acts: who holds its offices, what it agreed, decided and did. */
public record BodyPage(
        Linked name,
        List<Linked> originals,
        String type,
        List<Fact> facts,
        List<Linked> partnerships,
        List<Item> agreements,
        List<Item> decisions,
        List<Item> activities,
        List<Linked> parts,
        List<PersonInOffice> people,
        List<Footnote> footnotes) {

    public static BodyPage of(Visit visit, Body body) {
        var footnotes = new Footnotes(visit);
        var mentions = new Mentions(visit, List.of(body.id()));
        var items = new Items(visit, footnotes);
        return new BodyPage(
                visit.plainName(body.id()),
                Originals.inOtherScripts(body.name()),
                visit.wording().label(body.type()),
                facts(visit, body, footnotes),
                mentions.partnerships().stream()
                        .map(Partnership::id)
                        .map(visit::name)
                        .toList(),
                new AgreementItems(visit, footnotes).list(mentions.agreements()),
                items.decisions(Decisions.by(visit.register(), body.id()).stream()
                        .filter(decision -> visit.knows(decision.date()))
                        .toList()),
                items.activities(mentions.activities()),
                parts(visit, body.id()),
                new People(visit, footnotes).ofBody(body.id()),
                footnotes.list());
    }

    private static List<Fact> facts(Visit visit, Body body, Footnotes footnotes) {
        return new Facts(visit, footnotes, body.id())
                .tell("name", Originals.inEveryLanguage(visit, body.name()))
                .record("place", body.place())
                .record("partOf", body.partOf())
                .tell("website", body.website().map(address -> Linked.to(address.toString(), address.toString())))
                .list();
    }

    private static List<Linked> parts(Visit visit, Id body) {
        return visit.register().naming(Kind.BODY, body).stream()
                .map(Body::id)
                .map(visit::name)
                .toList();
    }
}
