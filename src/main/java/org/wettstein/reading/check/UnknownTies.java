package org.wettstein.reading.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.proposal.Proposal;
import org.wettstein.reading.proposal.ProposedRecord;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Kind;
import org.wettstein.source.PropertyPath;

/** Partners and signed texts that a page tells of, and the register does not have. */
record UnknownTies(ReadTies ties, Facts facts, Proposal proposal) {
    private static final PropertyPath SIGNED = new PropertyPath("signing.date");

    Stream<Finding> findings() {
        return proposal.records().stream().flatMap(proposed -> finding(proposed).stream());
    }

    private Optional<Finding> finding(ProposedRecord proposed) {
        return switch (proposed.record()) {
            case Partnership partnership ->
                Optional.<Finding>of(new Finding.NotInTheRegister(
                                proposed.quote(), partnership.name(), Optional.empty(), Severity.WARNING))
                        .filter(_ -> new Strangers(ties).among(proposed));
            case Agreement agreement ->
                agreement
                        .partnership()
                        .flatMap(tie -> facts.register().find(Kind.PARTNERSHIP, tie))
                        .flatMap(tie -> text(proposed, agreement, tie));
            default -> Optional.empty(); // places come with their ties
        };
    }

    private Optional<Finding> text(ProposedRecord proposed, Agreement agreement, Partnership tie) {
        var signed = agreement.signing().flatMap(Signing::date);
        if (signed.isEmpty()
                || KnownDates.of(facts.register(), tie).ofAnything(signed.orElseThrow())
                || !ofTheText(proposed)) {
            return Optional.empty();
        }
        return new RivalTexts(facts.register(), proposal)
                .rival(tie, agreement.type(), signed.orElseThrow())
                .flatMap(text -> facts.recorded(text.id(), SIGNED)
                        .<Finding>map(fact -> new Finding.Contradicts(
                                proposed.quote(), signed.orElseThrow(), fact, severity(proposed, text))))
                .or(() ->
                        Optional.of(new Finding.NotInTheRegister(proposed.quote(), tie.name(), signed, Severity.NOTE)));
    }

    private boolean ofTheText(ProposedRecord proposed) {
        return ties.line(proposed.quote())
                .filter(line -> !line.does("celebrate") && !line.does("plan"))
                .filter(line -> line.has(Category.AGREEMENT) || line.does("sign") || line.does("renew"))
                .isPresent();
    }

    private static Severity severity(ProposedRecord proposed, RivalTexts.Rival text) {
        return proposed.confidence().certain() && text.sure() ? Severity.ERROR : Severity.WARNING;
    }
}
