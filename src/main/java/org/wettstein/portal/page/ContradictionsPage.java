package org.wettstein.portal.page;

import java.util.List;
import org.wettstein.portal.evidence.Disagreement;
import org.wettstein.portal.evidence.Disagreements;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;

/**
 * Everything on which sources disagree: what is open, and what has been ruled.
 *
 * @param csv the same for programs
 */
public record ContradictionsPage(
        List<Disagreement> open, List<Disagreement> ruled, List<Footnote> footnotes, String csv) {

    public static ContradictionsPage of(Visit visit) {
        var footnotes = new Footnotes(visit);
        var all = new Disagreements(visit, footnotes).all();
        return new ContradictionsPage(
                all.stream().filter(disagreement -> !disagreement.ruled()).toList(),
                all.stream().filter(Disagreement::ruled).toList(),
                footnotes.list(),
                visit.links().table(Section.CONTRADICTIONS));
    }
}
