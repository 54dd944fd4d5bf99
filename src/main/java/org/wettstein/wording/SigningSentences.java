package org.wettstein.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signature;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.Kind;

/** When, where, how and by whom a text was signed, and for whom that is not known. */
record SigningSentences(Speech speech, Names names, Forms forms, Titles titles) {

    Stream<Sentence> sentences(Agreement agreement) {
        return agreement.signing().stream()
                .flatMap(signing -> Stream.concat(
                        Stream.of(signing)
                                .filter(SigningSentences::says)
                                .map(_ -> signed(
                                        agreement, signing, signing.date().map(speech.dates()::when))),
                        unknown(agreement, signing).stream()));
    }

    /** Right behind a sentence that told when the tie began. */
    Stream<Sentence> founding(Agreement agreement, Edtf begin) {
        return agreement.signing().stream()
                .filter(SigningSentences::says)
                .map(signing -> signed(agreement, signing, signing.date().map(date -> when(date, begin))));
    }

    private static boolean says(Signing signing) {
        return signing.date().isPresent()
                || signing.place().isPresent()
                || signing.mode().isPresent()
                || signing.signatures().stream()
                        .anyMatch(signature -> signature.signatory().isPresent());
    }

    private String when(Edtf date, Edtf begin) {
        return date.equals(begin) ? speech.dates().again(date) : speech.dates().when(date);
    }

    private Sentence signed(Agreement agreement, Signing signing, Optional<String> when) {
        var text = titles.subject(agreement);
        var known = signing.signatures().stream()
                .flatMap(signature -> signatory(signature).stream())
                .toList();
        return speech.sentence(
                "signed",
                Map.of(
                        "text", text.words(),
                        "textGender", text.gender(),
                        "tense", signing.date().filter(speech::ahead).isPresent() ? "ahead" : "past",
                        "when", Adverb.of(when),
                        "place", Adverb.of(signing.place().map(forms::in)),
                        "mode", signing.mode().map(Labels::keyword).orElse(Speech.NONE),
                        "signatories", known.isEmpty() ? Speech.NONE : speech.list(known)),
                List.of(agreement.id()));
    }

    private Optional<String> signatory(Signature signature) {
        return signature
                .signatory()
                .filter(id -> speech.register().find(id).isPresent())
                .map(id -> {
                    var tenure = speech.register().find(Kind.TENURE, id);
                    return speech.say(
                            "in-office",
                            Map.of(
                                    "person", tenure.map(names::person).orElseGet(() -> names.words(id)),
                                    "office", role(tenure.flatMap(names::title), names.words(signature.party()))));
                });
    }

    /** In which office and for whom, unless the office tells that already: Governor of Massachusetts. */
    private String role(Optional<String> office, String party) {
        return office.map(speech::office)
                .map(title -> names(title, party) ? title : title + ", " + party)
                .orElse(party)
                .replace('(', '[')
                .replace(')', ']');
    }

    /** Whether one of the party’s names stands in the title. */
    private static boolean names(String title, String party) {
        var words = List.of(title.split("[\\h,/]+"));
        return Arrays.stream(party.split("[\\h/]+"))
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .anyMatch(words::contains);
    }

    /** Where only some signatories are known, says for whom one is missing. */
    private Optional<Sentence> unknown(Agreement agreement, Signing signing) {
        var signatures = signing.signatures();
        var missing = signatures.stream()
                .filter(signature -> signature.signatory().isEmpty())
                .map(Signature::party)
                .toList();
        var arguments = Map.of(
                "parties", missing.size() < signatures.size() ? "some" : "all",
                "sides", speech.list(missing.stream().map(forms::of).toList()),
                "names", forms.beside(missing));
        return missing.isEmpty() || signing.date().filter(speech::ahead).isPresent()
                ? Optional.empty()
                : Optional.of(speech.sentence("signatory-unknown", arguments, List.of(agreement.id())));
    }
}
