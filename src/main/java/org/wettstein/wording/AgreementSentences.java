package org.wettstein.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signature;
import org.wettstein.agreement.Signing;
import org.wettstein.agreement.Term;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;

/** What is known of a signed text: signing, signatories, term. */
record AgreementSentences(Speech speech, Names names) {
    private static final String NONE = "none";

    List<Sentence> sentences(Agreement agreement) {
        var sentences = new ArrayList<Sentence>();
        signing(agreement).ifPresent(sentences::add);
        unknownSignatories(agreement).ifPresent(sentences::add);
        term(agreement).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    Optional<Sentence> signing(Agreement agreement) {
        return agreement.signing().map(signing -> sentence(agreement, "signed", signed(agreement, signing)));
    }

    private Map<String, Object> signed(Agreement agreement, Signing signing) {
        return Map.of(
                "type", Labels.keyword(agreement.type()),
                "title", speech.words(agreement.title()),
                "when", signing.date().map(speech::when).orElse(NONE),
                "tense", signing.date().filter(this::ahead).isPresent() ? "ahead" : "past",
                "place", signing.place().map(names::in).orElse(NONE),
                "mode", signing.mode().map(Labels::keyword).orElse(NONE),
                "signatories", signatories(signing.signatures()));
    }

    private boolean ahead(Edtf date) {
        return date.earliest().filter(speech.day()::isBefore).isPresent();
    }

    private String signatories(List<Signature> signatures) {
        var known = signatures.stream()
                .flatMap(signature -> signatory(signature).stream())
                .toList();
        return known.isEmpty() ? NONE : speech.list(known);
    }

    private Optional<String> signatory(Signature signature) {
        return signature
                .signatory()
                .filter(id -> speech.register().find(id).isPresent())
                .map(id -> {
                    var tenure = speech.register().find(Kind.TENURE, id);
                    return speech.say(
                            "signatory",
                            Map.of(
                                    "person", tenure.map(names::person).orElseGet(() -> names.words(id)),
                                    "office", tenure.flatMap(names::title).orElse(NONE),
                                    "party", names.words(signature.party())));
                });
    }

    /** Says for whom no signatory is recorded, if somebody's is or the parties are listed. */
    private Optional<Sentence> unknownSignatories(Agreement agreement) {
        var parties = agreement.signing().stream()
                .flatMap(signing -> signing.signatures().stream())
                .filter(signature -> signature.signatory().isEmpty())
                .map(signature -> names.words(signature.party()))
                .toList();
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(agreement, "signatory-unknown", Map.of("parties", speech.list(parties))));
    }

    Optional<Sentence> term(Agreement agreement) {
        var term = agreement.term();
        return Stream.of(unlimited(term), limited(term))
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> new Sentence(text, List.of(agreement.id())));
    }

    private Optional<String> unlimited(Term term) {
        return term.unlimited() ? Optional.of(speech.say("term-unlimited")) : Optional.empty();
    }

    private Optional<String> limited(Term term) {
        return term.end().map(end -> {
            var arguments = Map.of(
                    "begin", term.begin().map(speech::date).orElse(NONE),
                    "end", speech.date(end),
                    "tense", tense(term, end));
            return speech.say("term-limited", arguments);
        });
    }

    private String tense(Term term, Edtf end) {
        if (end.latest().filter(speech.day()::isAfter).isPresent()) {
            return term.tacitRenewal().isPresent() ? "renewed" : "over";
        }
        return term.begin().filter(this::ahead).isPresent() ? "ahead" : "runs";
    }

    private Sentence sentence(Agreement agreement, String key, Map<String, ?> arguments) {
        return new Sentence(speech.say(key, arguments), List.<Id>of(agreement.id()));
    }
}
