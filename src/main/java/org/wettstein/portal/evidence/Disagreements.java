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
                .map(this::disagreement)
                .toList();
    }

    public List<Disagreement> all() {
        return Contradictions.list(visit.register()).stream()
                .map(this::disagreement)
                .toList();
    }

    static String anchor(PropertyEvidence evidence) {
        return "disagreement-" + new Contradiction(evidence).id().replace('.', '-');
    }

    private Disagreement disagreement(Contradiction contradiction) {
        return new Disagreement(
                anchor(contradiction.evidence()),
                visit.name(contradiction.record()),
                visit.wording().label(contradiction.property()),
                contradiction.evidence().weighed().stream().map(this::position).toList(),
                contradiction.ruling().isPresent(),
                contradiction.ruling().map(Ruling::reason).map(visit::linked).orElse(Linked.plain("")),
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
                                        .filter(body ->
                                                visit.register().find(body).isPresent())
                                        .map(body -> visit.wording().name(body).words())
                                        .orElse("none")));
    }

    private Position position(WeighedAssertion weighed) {
        var assertion = weighed.assertion();
        boolean official = assertion.state() == AssertionState.OFFICIAL;
        return new Position(
                Sayings.says(visit, assertion),
                visit.name(assertion.source()),
                footnotes.refer(List.of(assertion.source())),
                visit.wording().label(assertion.state()),
                official,
                official ? "" : comparison(weighed),
                Sayings.quote(visit, assertion));
    }

    private String comparison(WeighedAssertion weighed) {
        return weighed.comparison()
                .map(comparison -> visit.words().say("comparison." + Sayings.word(comparison)))
                .orElse("");
    }
}
