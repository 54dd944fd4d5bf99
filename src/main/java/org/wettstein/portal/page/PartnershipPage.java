package org.wettstein.portal.page;

import java.util.List;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ActivityType;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.evidence.Disagreement;
import org.wettstein.portal.evidence.Disagreements;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.evidence.Telling;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.lifeline.DrawingLives;
import org.wettstein.portal.lifeline.Lifeline;
import org.wettstein.portal.map.DrawingMap;
import org.wettstein.portal.map.TieMap;
import org.wettstein.portal.matter.AgreementNode;
import org.wettstein.portal.matter.AgreementTree;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.DueItem;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.matter.Originals;
import org.wettstein.portal.matter.People;
import org.wettstein.portal.matter.PersonInOffice;
import org.wettstein.register.due.DueKind;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Standings;

/**
 * All that the register says of one tie.
 *
 * @param telling what it is
 * @param agreements the tree of its agreements
 */
public record PartnershipPage(
        Linked name,
        List<Linked> originals,
        String word,
        Badge standing,
        Telling telling,
        List<DueItem> due,
        List<AgreementNode> agreements,
        List<Fact> facts,
        List<Disagreement> disagreements,
        List<Item> decisions,
        List<Item> commitments,
        List<Item> activities,
        List<Item> gifts,
        List<Item> money,
        List<Item> parliament,
        List<PersonInOffice> people,
        List<Footnote> footnotes,
        TieMap map,
        Lifeline lifeline) {
    private static final int YEARS_AHEAD = 10;
    private static final int YEARS_BACK = 5;

    /** Sources are numbered as the page is read, so the parts are made in the order in which they stand there. */
    public static PartnershipPage of(Visit visit, Partnership partnership) {
        var footnotes = new Footnotes(visit);
        var matters = Matters.ofPartnership(visit, partnership.id());
        var items = new Items(visit, footnotes);
        var activities = matters.activities();
        return new PartnershipPage(
                visit.plainName(partnership.id()),
                Originals.of(visit, partnership.parties().stream().skip(1).toList()),
                visit.linked(partnership.naming(visit.day()).word()).words(),
                Badge.of(Standings.find(visit.register(), partnership, visit.day()), visit),
                Telling.of(visit.wording().partnership(partnership), visit, footnotes),
                due(visit, matters),
                agreements(visit, partnership, footnotes, matters),
                PartnershipFacts.list(visit, partnership, footnotes),
                new Disagreements(visit, footnotes).about(matters.all()),
                items.decisions(matters.decisions()),
                items.commitments(matters.commitments()),
                items.activities(gifts(activities, false)),
                items.activities(gifts(activities, true)),
                items.amounts(matters.amounts()),
                items.parliamentaryItems(matters.parliamentaryItems()),
                new People(visit, footnotes).list(matters.agreements(), activities),
                footnotes.list(),
                DrawingMap.of(visit).tie(partnership),
                DrawingLives.of(visit).tie(partnership));
    }

    /** What comes next, behind the promises whose day has passed. */
    private static List<DueItem> due(Visit visit, Matters matters) {
        return Dues.of(visit.register(), matters.all(), visit.back(YEARS_BACK), visit.ahead(YEARS_AHEAD)).stream()
                .filter(due -> due.kind() == DueKind.DUE || !due.date().isBefore(visit.day()))
                .map(due -> DueItem.of(due, visit))
                .toList();
    }

    private static List<AgreementNode> agreements(
            Visit visit, Partnership partnership, Footnotes footnotes, Matters matters) {
        var gaps = Gaps.list(visit.register(), partnership, visit.day());
        return new AgreementTree(visit, footnotes, matters.agreements(), gaps).roots();
    }

    private static List<Activity> gifts(List<Activity> activities, boolean gifts) {
        return activities.stream()
                .filter(activity -> gifts == (activity.type() == ActivityType.GIFT))
                .toList();
    }
}
