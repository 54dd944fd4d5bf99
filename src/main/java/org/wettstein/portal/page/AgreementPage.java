package org.wettstein.portal.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.portal.evidence.Disagreement;
import org.wettstein.portal.evidence.Disagreements;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.evidence.Telling;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.AgreementNode;
import org.wettstein.portal.matter.AgreementTree;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.matter.People;
import org.wettstein.portal.matter.PersonInOffice;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;
import org.wettstein.wording.Sentence;

/**
 * All that the register says of one signed text.
 *
 * @param below what hangs below it or renews it
 */
public record AgreementPage(
        Linked title,
        String type,
        Badge standing,
        Telling telling,
        List<Fact> facts,
        List<AgreementNode> below,
        List<Disagreement> disagreements,
        List<Item> decisions,
        List<Item> commitments,
        List<Item> money,
        List<Item> parliament,
        List<PersonInOffice> people,
        List<Footnote> footnotes) {

    public static AgreementPage of(Visit visit, Agreement agreement) {
        var footnotes = new Footnotes(visit);
        var matters = Matters.of(visit, agreement.id());
        var items = new Items(visit, footnotes);
        var standing = Standings.find(visit.register(), agreement, visit.day());
        return new AgreementPage(
                visit.plainName(agreement.id()),
                visit.wording().label(agreement.type()),
                Badge.of(standing, visit),
                Telling.of(sentences(visit, agreement, standing), visit, footnotes),
                AgreementFacts.list(visit, agreement, footnotes),
                below(visit, agreement, footnotes),
                new Disagreements(visit, footnotes).about(matters.all()),
                items.decisions(matters.decisions()),
                items.commitments(matters.commitments()),
                items.amounts(matters.amounts()),
                items.parliamentaryItems(matters.parliamentaryItems()),
                new People(visit, footnotes).list(List.of(agreement), List.of()),
                footnotes.list());
    }

    /** What it is, and then what it says. */
    private static List<Sentence> sentences(Visit visit, Agreement agreement, Optional<Standing> standing) {
        return Stream.concat(
                        standing.stream().flatMap(found -> visit.wording().reasons(found).stream()),
                        (visit.knows(agreement.signing().flatMap(Signing::date))
                                        ? visit.wording().agreement(agreement)
                                        : List.<Sentence>of())
                                .stream())
                .toList();
    }

    private static List<AgreementNode> below(Visit visit, Agreement agreement, Footnotes footnotes) {
        var below = visit.register().naming(Kind.AGREEMENT, agreement.id()).stream()
                .filter(other -> Matters.isThere(visit, other))
                .filter(other -> Stream.concat(other.under().stream(), other.renews().stream())
                        .anyMatch(agreement.id()::equals))
                .toList();
        return new AgreementTree(visit, footnotes, below, List.of()).roots();
    }
}
