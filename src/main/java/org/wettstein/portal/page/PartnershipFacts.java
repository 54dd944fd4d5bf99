package org.wettstein.portal.page;

import java.util.List;
import java.util.Map;
import org.wettstein.partnership.Naming;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;

/** What is recorded of a tie itself. */
final class PartnershipFacts {
    private PartnershipFacts() {}

    static List<Fact> list(Visit visit, Partnership partnership, Footnotes footnotes) {
        return new Facts(visit, footnotes, partnership.id())
                .records("parties", partnership.parties())
                .tell(
                        "namings.word",
                        partnership.namings().stream()
                                .map(naming -> naming(visit, naming))
                                .toList())
                .date("firstContact", partnership.firstContact())
                .records("themes", partnership.themes())
                .tell("purpose", partnership.purpose().map(visit::linked))
                .tell(
                        "personInCharge",
                        partnership.personInCharge().filter(visit::shows).map(visit::plainName))
                .date("lastEvidence", partnership.lastEvidence())
                .list();
    }

    private static Linked naming(Visit visit, Naming naming) {
        var word = visit.linked(naming.word());
        return naming.during()
                .map(during -> new Linked(
                        visit.words()
                                .say(
                                        "naming",
                                        Map.of(
                                                "word",
                                                word.words(),
                                                "during",
                                                visit.wording().date(during))),
                        word.language(),
                        ""))
                .orElse(word);
    }
}
