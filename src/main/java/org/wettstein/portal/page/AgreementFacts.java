package org.wettstein.portal.page;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signature;
import org.wettstein.agreement.Signing;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;

/** What is recorded of a signed text: parties, signing, term, languages. */
final class AgreementFacts {
    private final Visit visit;
    private final Agreement agreement;
    private final Facts facts;

    private AgreementFacts(Visit visit, Agreement agreement, Footnotes footnotes) {
        this.visit = visit;
        this.agreement = agreement;
        this.facts = new Facts(visit, footnotes, agreement.id());
    }

    static List<Fact> list(Visit visit, Agreement agreement, Footnotes footnotes) {
        var telling = new AgreementFacts(visit, agreement, footnotes);
        telling.belonging();
        agreement.signing().ifPresent(telling::signing);
        telling.term();
        telling.text();
        return telling.facts.list();
    }

    private void belonging() {
        facts.record("partnership", agreement.partnership())
                .records("parties", agreement.parties())
                .record("under", agreement.under())
                .record("renews", agreement.renews());
    }

    private void signing(Signing signing) {
        facts.date("signing.date", signing.date())
                .record("signing.place", signing.place())
                .words("signing.mode", signing.mode().map(visit.wording()::label))
                .tell(
                        "signing.signatures.signatory",
                        signing.signatures().stream().map(this::signature).toList());
    }

    private Linked signature(Signature signature) {
        return Linked.plain(visit.words()
                .say(
                        "signature",
                        Map.of(
                                "party", visit.wording().name(signature.party()).words(),
                                "person",
                                        signature
                                                .signatory()
                                                .filter(visit::shows)
                                                .map(tenure -> visit.wording()
                                                        .name(tenure)
                                                        .words())
                                                .orElse("none"))));
    }

    private void term() {
        var term = agreement.term();
        facts.date("term.begin", term.begin())
                .date("term.end", term.end())
                .words(
                        "term.unlimited",
                        term.unlimited() ? Optional.of(visit.words().say("unlimited")) : Optional.empty())
                .words("term.tacitRenewal", term.tacitRenewal().map(this::period))
                .words("term.notice", term.notice().map(this::period))
                .date("term.review", term.review());
    }

    private void text() {
        facts.records("themes", agreement.themes())
                .tell(
                        "languages",
                        agreement.languages().stream()
                                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(visit.language()))
                                .map(Linked::plain)
                                .toList())
                .words("binding", Optional.of(visit.wording().label(agreement.binding())))
                .words("businessNumber", agreement.businessNumber())
                .tell("wording", agreement.wording().map(address -> Linked.to(address.toString(), address.toString())));
    }

    private String period(Period period) {
        return visit.words()
                .say(
                        "period",
                        Map.of("years", period.getYears(), "months", period.getMonths(), "days", period.getDays()));
    }
}
