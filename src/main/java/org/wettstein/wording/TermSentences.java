package org.wettstein.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Term;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/** The term as the parties agreed on it; how it went on is the standing's to say. */
record TermSentences(Speech speech) {

    Stream<Sentence> sentences(Agreement agreement) {
        var term = agreement.term();
        return Stream.of(agreed(term), renewal(term), notice(term), review(term))
                .flatMap(Optional::stream)
                .map(text -> new Sentence(text, List.<Id>of(agreement.id())));
    }

    private Optional<String> agreed(Term term) {
        return unlimited(term).or(() -> limited(term)).or(() -> begun(term));
    }

    private Optional<String> unlimited(Term term) {
        return Optional.of(term)
                .filter(Term::unlimited)
                .map(_ -> speech.sentence("term-unlimited", beginning(term.begin())));
    }

    private Optional<String> limited(Term term) {
        return term.end()
                .map(end -> speech.sentence(
                        "term-limited",
                        Map.of("span", speech.dates().span(term.begin(), end), "tense", tense(term.end()))));
    }

    private Optional<String> begun(Term term) {
        return term.begin().map(begin -> speech.sentence("term-begin", beginning(Optional.of(begin))));
    }

    private Map<String, String> beginning(Optional<Edtf> begin) {
        return Map.of(
                "when",
                Adverb.of(begin.map(speech.dates()::when)),
                "tense",
                begin.filter(speech::ahead).isPresent() ? "ahead" : "past");
    }

    private Optional<String> renewal(Term term) {
        return term.tacitRenewal()
                .map(period -> speech.sentence(
                        "term-renewal", Map.of("period", speech.dates().period(period))));
    }

    private Optional<String> notice(Term term) {
        return term.notice()
                .map(period -> speech.sentence(
                        "term-notice", Map.of("period", speech.dates().period(period))));
    }

    private Optional<String> review(Term term) {
        return term.review()
                .map(date -> speech.sentence(
                        "term-review",
                        Map.of("when", Adverb.of(speech.dates().when(date)), "tense", tense(term.review()))));
    }

    private String tense(Optional<Edtf> date) {
        return date.filter(speech::past).isPresent() ? "past" : "ahead";
    }
}
