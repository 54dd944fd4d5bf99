package org.wettstein.portal.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Disagreement.Position;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.evidence.Contradiction;
import org.wettstein.register.evidence.Contradictions;
import org.wettstein.register.evidence.PropertyEvidence;
import org.wettstein.register.evidence.WeighedAssertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Ruling;

/** Puts contradictions side by side for a reader. */
public record Disagreements(Visit visit, Footnotes footnotes) {

    /** All those about the records given, in the records' order. */
    public List<Disagreement> about(Collection<Id> records) {
        return records.stream()
                .flatMap(record -> Contradictions.list(visit.register(), record).stream())
                .map(contradiction -> disagreement(contradiction, Linked.NONE))
                .toList();
    }

    /** All in the register, each with the tie it belongs to. */
    public List<Disagreement> all() {
        var ties = new Ties(visit.register());
        return Contradictions.list(visit.register()).stream()
                .map(contradiction -> disagreement(
                        contradiction,
                        ties.find(contradiction.record())
                                .filter(tie -> !tie.equals(contradiction.record()))
                                .map(visit::name)
                                .orElse(Linked.NONE)))
                .toList();
    }

    static String anchor(PropertyEvidence evidence) {
        return "disagreement-" + new Contradiction(evidence).id().replace('.', '-');
    }

    private Disagreement disagreement(Contradiction contradiction, Linked tie) {
        return new Disagreement(
                anchor(contradiction.evidence()),
                tie,
                visit.name(contradiction.record()),
                visit.wording().label(contradiction.property()),
                contradiction.evidence().weighed().stream()
                        .map(weighed -> position(weighed, beside(contradiction)))
                        .toList(),
                contradiction.ruling().isPresent(),
                contradiction.ruling().map(Ruling::reason).map(visit::linked).orElse(Linked.NONE),
                contradiction.ruling().map(this::ruling).orElse(""));
    }

    private String ruling(Ruling ruling) {
        return visit.words()
                .say(
                        "ruling",
                        Map.of(
                                "day",
                                visit.date(ruling.date()),
                                "by",
                                ruling.by()
                                        .filter(visit::shows)
                                        .map(body -> visit.wording().name(body).words())
                                        .orElse("none")));
    }

    private Position position(WeighedAssertion weighed, String beside) {
        var assertion = weighed.assertion();
        boolean official = assertion.state() == AssertionState.OFFICIAL;
        return new Position(
                Sayings.says(visit, assertion),
                visit.name(assertion.source()),
                footnotes.refer(List.of(assertion.source())),
                visit.wording().label(assertion.state()),
                official,
                official ? "" : comparison(weighed, beside),
                Sayings.quote(visit, assertion));
    }

    /** What the assertions are compared with. */
    private static String beside(Contradiction contradiction) {
        return contradiction.evidence().official().isPresent() ? "official" : "record";
    }

    private String comparison(WeighedAssertion weighed, String beside) {
        return weighed.comparison()
                .map(comparison -> visit.words().say("comparison." + Sayings.word(comparison), "beside", beside))
                .orElse("");
    }
}
