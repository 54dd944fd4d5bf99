package org.wettstein.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Amount;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;
import org.wettstein.register.due.Due;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Standing;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Quantity;
import org.wettstein.source.Value;

/** What a register says, in one language, of one day. Cheap to make; threads may share it. */
public final class Wording {
    private final Speech speech;
    private final Names names;
    private final Labels labels;
    private final StandingWords standings;
    private final AgreementSentences agreements;
    private final PartnershipSentences partnerships;
    private final DecisionSentences decisions;
    private final ActivitySentences activities;
    private final DueWords dues;
    private final ValueWords values;

    private Wording(Speech speech) {
        this.speech = speech;
        names = new Names(speech);
        labels = new Labels(speech);
        values = new ValueWords(speech, names);
        var forms = new Forms(speech, names);
        var titles = new Titles(speech, names);
        var ties = new TieWords(speech, titles);
        var signings = new SigningSentences(speech, names, forms, titles);
        var beginnings = new Beginnings(speech, forms, ties, signings);
        standings = new StandingWords(speech, names, forms, titles, ties);
        agreements = new AgreementSentences(signings, new TermSentences(speech));
        partnerships = new PartnershipSentences(speech, names, forms, beginnings, standings, new GapWords(speech));
        decisions = new DecisionSentences(speech, names, forms);
        activities = new ActivitySentences(speech, names, forms, values);
        dues = new DueWords(speech, names, forms, titles, ties);
    }

    /** @param day the day the sentences speak of */
    public static Wording of(Register register, Locale language, LocalDate day) {
        return new Wording(new Speech(register, language, day));
    }

    /** What a record is called; where this register does not show it, that it is not public. */
    public Passage name(Id record) {
        return names.name(record);
    }

    public Passage passage(Text text) {
        return speech.passage(text);
    }

    /** The word for a constant of a fixed vocabulary: letter of intent. */
    public String label(Enum<?> constant) {
        return labels.label(constant);
    }

    /** What a property is called: day of signing. */
    public String label(PropertyPath property) {
        return labels.label(property);
    }

    public String date(Edtf date) {
        return speech.dates().bare(date);
    }

    /** From when on: from 20 June 2002. */
    public String since(Edtf begin) {
        return speech.dates().since(begin);
    }

    /** From one date to another, as far as both are known: from 2008 to 2010, until 2010. */
    public String span(Optional<Edtf> begin, Edtf end) {
        return speech.dates().span(begin, end);
    }

    public String list(List<String> items) {
        return speech.list(items);
    }

    public String value(Value value) {
        return values.value(value);
    }

    public String quantity(Quantity quantity) {
        return values.quantity(quantity);
    }

    public String amount(Amount amount) {
        return values.money(amount.sum(), amount.currency());
    }

    /** In a word or two: gilt, Laufzeit abgelaufen. */
    public String standing(Standing standing) {
        return standings.label(standing);
    }

    /** What decides a standing, and what is to be said beside it. */
    public List<Sentence> reasons(Standing standing) {
        return standings.reasons(standing);
    }

    /** How all partnerships stand, in one sentence; empty where there are none or is but one. */
    public String summary(List<Standing> standings) {
        return new SummarySentence(speech).of(standings);
    }

    /** What a partnership is, in a few sentences. */
    public List<Sentence> partnership(Partnership partnership) {
        return partnerships.sentences(partnership);
    }

    /** The one sentence for a list. */
    public String line(Partnership partnership) {
        return partnerships.line(partnership);
    }

    public List<Sentence> agreement(Agreement agreement) {
        return agreements.sentences(agreement);
    }

    public Optional<Sentence> activity(Activity activity) {
        return activities.sentence(activity);
    }

    public Sentence decision(Decision decision) {
        return decisions.sentence(decision);
    }

    public String due(Due due) {
        return dues.sentence(due);
    }

    public Sentence gap(Gap gap) {
        return partnerships.gap(gap);
    }
}
