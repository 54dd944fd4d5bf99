package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.Start;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.SetValue;
import org.wettstein.source.Value;

/** A tie that the register has: what a page says about it, property by property, beside what the register says. */
final class KnownTie {
    private static final PropertyPath SIGNED = new PropertyPath("signing.date");
    private static final PropertyPath BEGIN = new PropertyPath("term.begin");
    private static final PropertyPath END = new PropertyPath("term.end");
    private static final PropertyPath FIRST_CONTACT = new PropertyPath("firstContact");
    private static final PropertyPath THEMES = new PropertyPath("themes");

    private final Register register;
    private final Partnership partnership;
    private final List<Agreement> agreements;
    private final KnownTexts texts;
    private final List<ProposedStatement> statements = new ArrayList<>();

    private KnownTie(Register register, Partnership partnership, ReadTie tie) {
        this.register = register;
        this.partnership = partnership;
        agreements = new KnownTies(register).agreements(partnership);
        texts = new KnownTexts(agreements, tie.agreements());
    }

    static List<ProposedStatement> statements(Register register, Partnership partnership, ReadTie tie) {
        var known = new KnownTie(register, partnership, tie);
        tie.agreements().forEach(known::agreement);
        tie.starts().stream()
                .filter(start -> tie.agreements().stream()
                        .noneMatch(agreement -> agreement.quote().equals(start.quote())))
                .forEach(known::start);
        tie.themes().forEach(known::theme);
        return known.statements;
    }

    private void agreement(ReadAgreement read) {
        texts.find(read).ifPresent(agreement -> {
            read.signed()
                    .ifPresent(date -> date(agreement.id(), agreement, SIGNED, date, read.quote(), read.confidence()));
            read.validFrom()
                    .ifPresent(date -> date(agreement.id(), agreement, BEGIN, date, read.quote(), read.confidence()));
            read.validUntil()
                    .ifPresent(date -> date(agreement.id(), agreement, END, date, read.quote(), read.confidence()));
        });
    }

    /** A formal start is the signing of the tie's first text; another is its first contact. */
    private void start(Start start) {
        var founding = founding(start.date());
        if (start.formal() && founding.isPresent()) {
            date(
                    founding.orElseThrow().id(),
                    founding.orElseThrow(),
                    SIGNED,
                    start.date(),
                    start.quote(),
                    start.confidence());
        } else if (!start.formal() || agreements.isEmpty()) {
            date(partnership.id(), partnership, FIRST_CONTACT, start.date(), start.quote(), start.confidence());
        }
    }

    private Optional<Agreement> founding(Edtf date) {
        return agreements.stream()
                .filter(agreement ->
                        KnownTexts.signed(agreement).filter(date::overlaps).isPresent())
                .findFirst()
                .or(() -> agreements.stream()
                        .filter(agreement -> agreement.type() == AgreementType.FRAMEWORK
                                && KnownTexts.signed(agreement).isPresent())
                        .min(Comparator.comparing(
                                agreement -> KnownTexts.signed(agreement).orElseThrow())));
    }

    private void theme(ReadTheme theme) {
        var id = new Id("theme", theme.theme());
        if (register.find(Kind.THEME, id).isPresent()) {
            boolean there = partnership.themes().stream().anyMatch(known -> known.equals(id) || below(known, id));
            statements.add(new ProposedStatement(
                    partnership.id(),
                    THEMES,
                    Claim.INCLUDES,
                    SetValue.of(Set.of(id)),
                    theme.quote(),
                    theme.confidence(),
                    there ? Effect.SAME : Effect.NEW));
        }
    }

    private boolean below(Id theme, Id above) {
        return register.find(Kind.THEME, theme)
                .flatMap(found -> found.broader())
                .filter(broader -> broader.equals(above) || below(broader, above))
                .isPresent();
    }

    private void date(Id id, Record record, PropertyPath path, Edtf date, Quoted quote, Confidence confidence) {
        var value = new DateValue(date);
        statements.add(
                new ProposedStatement(id, path, Claim.IS, value, quote, confidence, effect(record, path, value)));
    }

    private Effect effect(Record record, PropertyPath path, Value value) {
        var property = Properties.find(Kind.of(record), path).orElseThrow();
        var statement = new Statement(Claim.IS, value, Optional.empty(), Optional.empty());
        return new Comparing(register, property)
                .compare(statement, record)
                .map(Effect::of)
                .orElse(Effect.NEW);
    }
}
