package org.wettstein.register.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.DecisionAct;
import org.wettstein.edtf.Certainty;

/**
 * What was decided about a tie or an agreement.
 *
 * @param decisions in the order in which they apply
 */
public record Decided(List<Decision> decisions) {

    /** Of the decisions for that act and the whole matter which nobody has taken back, the surest and then the newest. */
    public Optional<Applied> find(DecisionAct act, LocalDate day) {
        return applied(act, day, decision -> decision.part().isEmpty())
                .reduce((one, newer) -> newer.certainty().compareTo(one.certainty()) <= 0 ? newer : one);
    }

    public Certainty holds(DecisionAct act, LocalDate day) {
        return find(act, day).map(Applied::certainty).orElse(Certainty.NO);
    }

    /** The decisions for that act that are confined to a part. */
    public List<Decision> parts(DecisionAct act, LocalDate day) {
        return applied(act, day, decision -> decision.part().isPresent())
                .map(Applied::decision)
                .toList();
    }

    private Stream<Applied> applied(DecisionAct act, LocalDate day, Predicate<Decision> extent) {
        return carried(act)
                .filter(extent)
                .map(decision -> new Applied(
                        Certainties.all(Decisions.applies(decision, day), Certainties.not(takenBack(decision, day))),
                        decision))
                .filter(applied -> applied.certainty() != Certainty.NO);
    }

    /** A later resumption takes it back, unless only another side or only a part resumes. */
    private Certainty takenBack(Decision decision, LocalDate day) {
        return Certainties.any(carried(DecisionAct.RESUME)
                .filter(resumed -> !Dating.earlier(resumed.applies(), decision.applies()))
                .filter(resumed -> resumed.side().isEmpty() || resumed.side().equals(decision.side()))
                .filter(resumed -> resumed.part().isEmpty() || resumed.part().equals(decision.part()))
                .map(resumed -> Decisions.applies(resumed, day)));
    }

    private Stream<Decision> carried(DecisionAct act) {
        return decisions.stream().filter(Decisions::carried).filter(decision -> decision.act() == act);
    }
}
