package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.proposal.Effect;
import org.wettstein.reading.proposal.ProposedStatement;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Kind;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;

/** Dates that a page gives for what the register dates as well: wrong ones, and those that say less. */
record ComparedDates(ReadTies ties, LocalDate day, Facts facts, List<ProposedStatement> statements) {
    private static final PropertyPath SIGNED = new PropertyPath("signing.date");

    Stream<Finding> findings() {
        return statements.stream()
                .filter(said -> said.confidence() != Confidence.SEVERAL_TIES)
                .flatMap(said -> finding(said).stream());
    }

    private Optional<Finding> finding(ProposedStatement said) {
        return said.value() instanceof DateValue(var date)
                ? facts.recorded(said.record(), said.property()).flatMap(fact -> finding(said, date, fact))
                : Optional.empty();
    }

    private Optional<Finding> finding(ProposedStatement said, Edtf date, Fact.Recorded fact) {
        return switch (said.effect()) {
            case CONTRADICTS ->
                Optional.<Finding>of(new Finding.Contradicts(said.quote(), date, fact, severity(said)))
                        .filter(_ -> !explained(said, date));
            case COARSER ->
                Optional.<Finding>of(new Finding.LessPrecise(said.quote(), date, fact))
                        .filter(_ -> tellsLess(said, fact));
            case NEW, SAME, FINER, BESIDE -> Optional.empty();
        };
    }

    private static Severity severity(ProposedStatement said) {
        return said.confidence().certain() ? Severity.ERROR : Severity.WARNING;
    }

    /**
     * A date that the register has for something else of the tie is probably told of that; in a sentence that speaks of
     * the tie or its texts, only other texts are something else.
     */
    private boolean explained(ProposedStatement said, Edtf date) {
        var line = ties.line(said.quote());
        var tie = tie(said);
        if (tie.isEmpty() || line.filter(this::tellsOfItNow).isEmpty() || ahead(date)) {
            return true;
        }
        var known = KnownDates.of(facts.register(), tie.orElseThrow());
        return speaksOfIt(said, line.orElseThrow()) ? known.ofText(date) : known.ofAnything(date);
    }

    /** Not of an anniversary, nor of what was only planned, nor in words of somebody else in a language of their own. */
    private boolean tellsOfItNow(Line line) {
        boolean otherWords = line.block()
                .marked()
                .filter(tag -> !tag.equals(ties.reading().page().language().orElse(tag)))
                .isPresent();
        return !line.does("celebrate") && !line.does("plan") && !otherWords;
    }

    /** A beginning that lies ahead is none, but an anniversary or a plan. */
    private boolean ahead(Edtf date) {
        return date.latest().filter(last -> last.isAfter(day)).isPresent();
    }

    private static boolean speaksOfIt(ProposedStatement said, Line line) {
        return said.confidence() != Confidence.DATE_IN_ENTRY
                && (line.has(Category.TIE) || line.has(Category.AGREEMENT));
    }

    private Optional<Partnership> tie(ProposedStatement said) {
        return facts.register()
                .find(Kind.AGREEMENT, said.record())
                .flatMap(Agreement::partnership)
                .or(() -> Optional.of(said.record()))
                .flatMap(id -> facts.register().find(Kind.PARTNERSHIP, id));
    }

    /** Of a signing of which the register knows the day, and only where the page has that day nowhere. */
    private boolean tellsLess(ProposedStatement said, Fact.Recorded fact) {
        boolean caption = ties.line(said.quote())
                .filter(line -> line.block().kind() == BlockKind.CAPTION)
                .isPresent();
        return said.property().equals(SIGNED)
                && !caption
                && fact.value() instanceof DateValue(var date)
                && date.earliest().isPresent()
                && date.earliest().equals(date.latest())
                && said.equals(ofTheSame(said)
                        .filter(other -> other.effect() == Effect.COARSER)
                        .findFirst()
                        .orElseThrow())
                && ofTheSame(said).noneMatch(other -> other.effect() == Effect.SAME || other.effect() == Effect.FINER);
    }

    private Stream<ProposedStatement> ofTheSame(ProposedStatement said) {
        return statements.stream()
                .filter(other ->
                        other.record().equals(said.record()) && other.property().equals(said.property()));
    }
}
