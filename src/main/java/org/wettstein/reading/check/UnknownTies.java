package org.wettstein.reading.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.proposal.Proposal;
import org.wettstein.reading.proposal.ProposedRecord;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
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
        return rival(tie, signed.orElseThrow())
                .flatMap(text -> facts.recorded(text, SIGNED))
                .<Finding>map(fact ->
                        new Finding.Contradicts(proposed.quote(), signed.orElseThrow(), fact, severity(proposed)))
                .or(() ->
                        Optional.of(new Finding.NotInTheRegister(proposed.quote(), tie.name(), signed, Severity.NOTE)));
    }

    private boolean ofTheText(ProposedRecord proposed) {
        return ties.line(proposed.quote())
                .filter(line -> !line.does("celebrate") && !line.does("plan"))
                .filter(line -> line.has(Category.AGREEMENT) || line.does("sign") || line.does("renew"))
                .isPresent();
    }

    private static Severity severity(ProposedRecord proposed) {
        return proposed.confidence().certain() ? Severity.ERROR : Severity.WARNING;
    }

    /** The tie's text of which some source says what the page says, though the register has it otherwise. */
    private Optional<Id> rival(Partnership tie, Edtf signed) {
        Register register = facts.register();
        return register.naming(Kind.AGREEMENT, tie.id()).stream()
                .map(Agreement::id)
                .filter(text -> register.naming(Kind.ASSERTION, text).stream()
                        .filter(assertion -> assertion.record().equals(text)
                                && assertion.property().equals(SIGNED))
                        .anyMatch(assertion -> assertion.value().equals(new DateValue(signed))))
                .findFirst();
    }
}
