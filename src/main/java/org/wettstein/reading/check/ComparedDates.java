package org.wettstein.reading.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.proposal.Effect;
import org.wettstein.reading.proposal.ProposedStatement;
import org.wettstein.source.DateValue;

/** Dates that a page gives for what the register dates as well: wrong ones, and those that say less. */
record ComparedDates(Facts facts, List<ProposedStatement> statements) {

    Stream<Finding> findings() {
        return statements.stream()
                .filter(said -> said.confidence() != Confidence.SEVERAL_TIES)
                .flatMap(said -> finding(said).stream());
    }

    private Optional<Finding> finding(ProposedStatement said) {
        return said.value() instanceof DateValue(var date)
                ? facts.recorded(said.record(), said.property()).flatMap(fact -> switch (said.effect()) {
                    case CONTRADICTS ->
                        Optional.<Finding>of(new Finding.Contradicts(said.quote(), date, fact, severity(said)));
                    case COARSER ->
                        first(said)
                                ? Optional.<Finding>of(new Finding.LessPrecise(said.quote(), date, fact))
                                : Optional.<Finding>empty();
                    case NEW, SAME, FINER, BESIDE -> Optional.<Finding>empty();
                })
                : Optional.empty();
    }

    private static Severity severity(ProposedStatement said) {
        return said.confidence().certain() ? Severity.ERROR : Severity.WARNING;
    }

    /** A page that gives the day somewhere may give the year elsewhere; and one word about it is enough. */
    private boolean first(ProposedStatement said) {
        return statements.stream()
                        .filter(other -> other.record().equals(said.record())
                                && other.property().equals(said.property()))
                        .filter(other -> other.effect() != Effect.CONTRADICTS)
                        .findFirst()
                        .filter(said::equals)
                        .isPresent()
                && statements.stream()
                        .filter(other -> other.record().equals(said.record())
                                && other.property().equals(said.property()))
                        .noneMatch(other -> other.effect() == Effect.SAME || other.effect() == Effect.FINER);
    }
}
