package org.wettstein.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Contacts;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Standings;

/** What a partnership is, from the facts. */
record PartnershipSentences(Speech speech, Names names, AgreementSentences agreements, StandingWords standings) {

    List<Sentence> sentences(Partnership partnership) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(bond(partnership));
        sentences.add(word(partnership));
        Standings.find(speech.register(), partnership, speech.day())
                .ifPresent(standing -> sentences.addAll(standings.reasons(standing)));
        founding(partnership).flatMap(agreements::signing).ifPresent(sentences::add);
        themes(partnership).ifPresent(sentences::add);
        Gaps.list(speech.register(), partnership, speech.day()).forEach(gap -> sentences.add(gap(gap)));
        contact(partnership).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    String line(Partnership partnership) {
        return bond(partnership).text();
    }

    /** Since when the parties have been partners, or have known each other. */
    private Sentence bond(Partnership partnership) {
        var naming = partnership.naming(speech.day());
        var founded = founding(partnership);
        var since = Standings.since(speech.register(), partnership).filter(date -> begun(date));
        var key = since.isEmpty() ? "bond-unknown" : founded.isPresent() && !naming.apart() ? "bond" : "bond-contact";
        return sentence(
                partnership,
                key,
                Map.of(
                        "home", names.words(partnership.parties().getFirst()),
                        "partners",
                                speech.list(partnership.parties().stream()
                                        .skip(1)
                                        .map(names::words)
                                        .toList()),
                        "kind", Labels.keyword(naming.kind()),
                        "when", since.map(speech::when).orElse("none")));
    }

    private boolean begun(Edtf date) {
        return date.earliest().filter(speech.day()::isBefore).isEmpty();
    }

    private Sentence word(Partnership partnership) {
        var naming = partnership.naming(speech.day());
        return sentence(
                partnership,
                naming.apart() ? "word-apart" : "word",
                Map.of("home", names.words(partnership.parties().getFirst()), "word", speech.words(naming.word())));
    }

    /** The first text that ties the parties: no letter of intent, and signed by the day spoken of. */
    private Optional<Agreement> founding(Partnership partnership) {
        return speech.register().list(Kind.AGREEMENT).stream()
                .filter(agreement ->
                        agreement.partnership().filter(partnership.id()::equals).isPresent())
                .filter(agreement -> agreement.type() != AgreementType.LETTER_OF_INTENT)
                .filter(agreement -> agreement
                        .signing()
                        .flatMap(Signing::date)
                        .filter(this::begun)
                        .isPresent())
                .min(Comparator.comparing(
                        agreement -> agreement.signing().flatMap(Signing::date).orElseThrow()));
    }

    private Optional<Sentence> themes(Partnership partnership) {
        return partnership.themes().isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(
                        partnership,
                        "themes",
                        Map.of(
                                "themes",
                                speech.list(partnership.themes().stream()
                                        .map(names::words)
                                        .toList()))));
    }

    private Optional<Sentence> contact(Partnership partnership) {
        return Contacts.latest(speech.register(), partnership, speech.day())
                .map(contact -> new Sentence(
                        speech.say("contact", Map.of("when", speech.date(contact.date()))), List.of(contact.record())));
    }

    Sentence gap(Gap gap) {
        var key = gap.to().isPresent() ? "gap" : "gap-open";
        var to = gap.to().orElse(gap.from());
        var wholeYear = gap.from().getDayOfYear() == 1
                && to.equals(gap.from().plusYears(1).minusDays(1));
        var records = new ArrayList<Id>(List.of(gap.before()));
        gap.after().ifPresent(records::add);
        return new Sentence(
                speech.say(
                        key,
                        Map.of(
                                "before", names.words(gap.before()),
                                "shape", wholeYear ? "year" : "days",
                                "year", Integer.toString(gap.from().getYear()),
                                "from", speech.date(Edtf.parse(gap.from().toString())),
                                "to", speech.date(Edtf.parse(to.toString())))),
                records);
    }

    private Sentence sentence(Partnership partnership, String key, Map<String, ?> arguments) {
        return new Sentence(speech.say(key, arguments), List.of(partnership.id()));
    }
}
