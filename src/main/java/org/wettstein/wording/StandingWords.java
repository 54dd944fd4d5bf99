package org.wettstein.wording;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Reason;
import org.wettstein.register.standing.Standing;

/** What a tie is on a day, and why. */
record StandingWords(Speech speech, Names names, Forms forms, Titles titles, TieWords ties) {
    private static final List<String> DATES = List.of("begin", "date", "end", "last", "signed");

    String label(Standing standing) {
        return speech.say(
                "standing", Map.of("state", state(standing), "certain", Boolean.toString(standing.certain())));
    }

    /** No letter of intent is in force only because nobody recorded an end. */
    private static String state(Standing standing) {
        return standing.reason().key().equals("no-term-recorded") ? "signed" : Labels.keyword(standing.state());
    }

    List<Sentence> reasons(Standing standing) {
        return Stream.concat(
                        Stream.of(standing.reason()),
                        standing.remarks().stream().filter(remark -> adds(remark, standing.reason())))
                .map(reason -> new Sentence(sentence(reason, this::subject), standing.records()))
                .toList();
    }

    /** The reason right behind a sentence whose subject was the tie. */
    String reasonAgain(Standing standing) {
        return sentence(standing.reason(), about -> again(subject(about)));
    }

    /** An end that nobody recorded is not said to be imprecise as well. */
    private static boolean adds(Reason remark, Reason reason) {
        return !(remark.key().equals("end-imprecise") && reason.key().equals("extended-for-some-time"));
    }

    private Phrase subject(List<Id> about) {
        return ties.subject(about);
    }

    private Phrase again(Phrase tie) {
        return new Phrase(speech.say("tie-again", Map.of("tie", tie.words(), "gender", tie.gender())), tie.gender());
    }

    /** Every argument that a message may ask for is there; what is not recorded is {@code none}, an adverb of it empty. */
    private String sentence(Reason reason, Function<List<Id>, Phrase> tie) {
        var arguments = new HashMap<String, Object>();
        DATES.forEach(name -> date(name, argument(reason, name, Edtf.class), arguments));
        if (reason.key().equals("runs-until")) {
            arguments.put("span", Adverb.of(argument(reason, "end", Edtf.class).map(end -> speech.dates()
                    .span(argument(reason, "begin", Edtf.class), end))));
        }
        texts(reason, arguments);
        decision(reason, tie, arguments);
        arguments.put(
                "item",
                argument(reason, "item", Id.class)
                        .map(names::words)
                        .map(speech::quoted)
                        .orElse(Speech.NONE));
        arguments.put(
                "period",
                argument(reason, "period", Period.class)
                        .map(speech.dates()::period)
                        .orElse(Speech.NONE));
        return speech.sentence("reason." + reason.key(), arguments);
    }

    private void date(String name, Optional<Edtf> date, Map<String, Object> arguments) {
        var dates = speech.dates();
        arguments.put(name, date.map(dates::bare).orElse(Speech.NONE));
        arguments.put(name + "When", Adverb.of(date.map(dates::when)));
        arguments.put(name + "During", Adverb.of(date.map(dates::during)));
        arguments.put(name + "Until", Adverb.of(date.map(dates::until)));
    }

    private void texts(Reason reason, Map<String, Object> arguments) {
        var agreement = argument(reason, "agreement", Id.class);
        var next = argument(reason, "next", Id.class).or(() -> agreement.flatMap(this::following));
        phrase("text", agreement.map(titles::subject), arguments);
        phrase("next", next.filter(id -> !agreement.equals(Optional.of(id))).map(titles::subject), arguments);
        arguments.put(
                "nextWhen",
                Adverb.of(next.flatMap(id -> speech.register().find(Kind.AGREEMENT, id))
                        .flatMap(StandingWords::begin)
                        .map(speech.dates()::when)));
    }

    /** The memorandum under the same framework that came next, after the day. */
    private Optional<Id> following(Id agreement) {
        var register = speech.register();
        return register.find(Kind.AGREEMENT, agreement)
                .flatMap(Agreement::under)
                .flatMap(framework -> register.naming(Kind.AGREEMENT, framework).stream()
                        .filter(other -> other.under().filter(framework::equals).isPresent())
                        .filter(other -> begin(other).filter(speech::ahead).isPresent())
                        .min((one, other) ->
                                begin(one).orElseThrow().compareTo(begin(other).orElseThrow())))
                .map(Agreement::id);
    }

    private static Optional<Edtf> begin(Agreement agreement) {
        return agreement.term().begin().or(() -> agreement.signing().flatMap(signing -> signing.date()));
    }

    private void decision(Reason reason, Function<List<Id>, Phrase> tie, Map<String, Object> arguments) {
        var decision = argument(reason, "decision", Id.class)
                .flatMap(id -> speech.register().find(Kind.DECISION, id));
        phrase("tie", Optional.of(tie.apply(decision.map(Decision::about).orElse(List.of()))), arguments);
        arguments.put("act", decision.map(Decision::act).map(Labels::keyword).orElse(Speech.NONE));
        arguments.put(
                "part", decision.flatMap(Decision::part).map(speech::words).orElse(Speech.NONE));
        var side = argument(reason, "side", Id.class);
        arguments.put("side", side.map(names::words).orElse(Speech.NONE));
        arguments.put("sideOf", side.map(forms::of).orElse(Speech.NONE));
    }

    private static void phrase(String name, Optional<Phrase> phrase, Map<String, Object> arguments) {
        arguments.put(name, phrase.map(Phrase::words).orElse(Speech.NONE));
        arguments.put(name + "Gender", phrase.map(Phrase::gender).orElse(Speech.NONE));
    }

    private static <T> Optional<T> argument(Reason reason, String name, Class<T> type) {
        return Optional.ofNullable(reason.arguments().get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
