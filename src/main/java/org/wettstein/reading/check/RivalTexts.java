package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.proposal.Effect;
import org.wettstein.reading.proposal.Proposal;
import org.wettstein.reading.proposal.ProposedStatement;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;

/** Which signed text a page may mean whose date is none that the register has. */
record RivalTexts(Register register, Proposal proposal) {
    private static final PropertyPath SIGNED = new PropertyPath("signing.date");
    private static final int NEAR_YEARS = 4;

    /** @param sure whether it can hardly be another text */
    record Rival(Id id, boolean sure) {}

    /** That of which some source says the same; else the only one of its sort that the page does not tell of elsewhere. */
    Optional<Rival> rival(Partnership tie, AgreementType type, Edtf signed) {
        var texts = register.naming(Kind.AGREEMENT, tie.id());
        return texts.stream()
                .filter(text -> said(text.id(), signed))
                .findFirst()
                .map(text -> new Rival(text.id(), false))
                .or(() -> alike(texts, type, signed));
    }

    private boolean said(Id text, Edtf signed) {
        return register.naming(Kind.ASSERTION, text).stream()
                .filter(assertion ->
                        assertion.record().equals(text) && assertion.property().equals(SIGNED))
                .anyMatch(assertion -> assertion.value().equals(new DateValue(signed)));
    }

    private Optional<Rival> alike(List<Agreement> texts, AgreementType type, Edtf signed) {
        var told = told();
        var alike = texts.stream()
                .filter(text -> sort(text.type()) == sort(type) && !told.contains(text.id()))
                .filter(text -> years(text, signed) <= NEAR_YEARS)
                .toList();
        var same = alike.stream().filter(text -> years(text, signed) == 0).toList();
        var meant = same.size() == 1 ? same : alike;
        return meant.size() == 1
                ? Optional.of(new Rival(meant.getFirst().id(), years(meant.getFirst(), signed) == 0))
                : Optional.empty();
    }

    /** What a page just calls an agreement may be the framework. */
    private static AgreementType sort(AgreementType type) {
        return switch (type) {
            case FRAMEWORK, OTHER -> AgreementType.FRAMEWORK;
            case MEMORANDUM -> AgreementType.MEMORANDUM;
            case LETTER_OF_INTENT -> AgreementType.LETTER_OF_INTENT;
            case DECLARATION -> AgreementType.DECLARATION;
            case RENEWAL -> AgreementType.RENEWAL;
            case ADDENDUM -> AgreementType.ADDENDUM;
        };
    }

    private static int years(Agreement text, Edtf signed) {
        var dated =
                text.signing().flatMap(Signing::date).flatMap(Edtf::earliest).map(LocalDate::getYear);
        var said = signed.earliest().map(LocalDate::getYear);
        return dated.isEmpty() || said.isEmpty()
                ? Integer.MAX_VALUE
                : Math.abs(dated.orElseThrow() - said.orElseThrow());
    }

    /** The texts of which the page has the right date in another sentence. */
    private Set<Id> told() {
        return proposal.statements().stream()
                .filter(said -> said.property().equals(SIGNED) && said.effect() != Effect.CONTRADICTS)
                .map(ProposedStatement::record)
                .collect(Collectors.toSet());
    }
}
