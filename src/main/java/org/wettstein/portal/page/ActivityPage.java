package org.wettstein.portal.page;

import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Gift;
import org.wettstein.portal.evidence.Disagreement;
import org.wettstein.portal.evidence.Disagreements;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.evidence.Telling;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.matter.When;

/** All that the register says of one visit, project, exchange, event or gift. */
public record ActivityPage(
        Linked title,
        String type,
        When when,
        Telling telling,
        List<Fact> facts,
        List<Disagreement> disagreements,
        List<Item> money,
        List<Item> parliament,
        List<Footnote> footnotes) {

    public static ActivityPage of(Visit visit, Activity activity) {
        var footnotes = new Footnotes(visit);
        var matters = Matters.of(visit, activity.id());
        var items = new Items(visit, footnotes);
        return new ActivityPage(
                visit.plainName(activity.id()),
                visit.wording().label(activity.type()),
                When.of(activity.date(), visit),
                Telling.of(visit.wording().activity(activity).stream().toList(), visit, footnotes),
                facts(visit, activity, footnotes),
                new Disagreements(visit, footnotes).about(matters.all()),
                items.amounts(matters.amounts()),
                items.parliamentaryItems(matters.parliamentaryItems()),
                footnotes.list());
    }

    private static List<Fact> facts(Visit visit, Activity activity, Footnotes footnotes) {
        var facts = new Facts(visit, footnotes, activity.id())
                .records("partnerships", activity.partnerships())
                .date("date", activity.date())
                .records("places", activity.places())
                .records("participants", activity.participants())
                .records("themes", activity.themes())
                .words("count", activity.count().map(visit.wording()::quantity))
                .tell("result", activity.result().map(visit::linked));
        activity.gift().ifPresent(gift -> gift(visit, gift, facts));
        return facts.list();
    }

    private static void gift(Visit visit, Gift gift, Facts facts) {
        facts.tell("gift.object", Optional.of(visit.linked(gift.object())))
                .records("gift.giver", List.of(gift.giver()))
                .records("gift.receiver", List.of(gift.receiver()))
                .records("gift.artists", gift.artists())
                .record("gift.custodian", gift.custodian())
                .tell("gift.standsAt", gift.standsAt().map(visit::linked))
                .words("gift.weight", gift.weight().map(visit.wording()::quantity))
                .words("gift.length", gift.length().map(visit.wording()::quantity))
                .record("gift.inReturnFor", gift.inReturnFor());
    }
}
