package org.wettstein.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.due.Due;

/** What falls due, in a sentence each. */
record DueWords(Speech speech, Names names, Forms forms, Titles titles, TieWords ties) {

    String sentence(Due due) {
        var dates = speech.dates();
        var day = EdtfDate.of(due.date());
        var text = speech.register()
                .find(Kind.AGREEMENT, due.record())
                .map(titles::subject)
                .orElseGet(() -> new Phrase(speech.quoted(names.words(due.record())), "masculine"));
        var arguments = new HashMap<String, Object>(due.arguments());
        arguments.put("text", text.words());
        arguments.put("textGender", text.gender());
        arguments.put("promise", names.words(due.record()));
        arguments.put("tie", tie(due.record()));
        arguments.put("when", Adverb.of(dates.when(due.recorded())));
        arguments.put("dayWhen", Adverb.of(dates.when(day)));
        arguments.put("dayUntil", Adverb.of(dates.until(day)));
        arguments.put("until", Adverb.of(dates.until(due.recorded())));
        arguments.put("by", Adverb.of(dates.by(due.recorded())));
        arguments.put("period", renewal(due.record()));
        arguments.put("tense", due.date().isBefore(speech.day()) ? "past" : "ahead");
        return speech.sentence("due." + Labels.word(due.kind()), Map.copyOf(arguments));
    }

    private String renewal(Id record) {
        return speech.register()
                .find(Kind.AGREEMENT, record)
                .flatMap(agreement -> agreement.term().tacitRenewal())
                .map(speech.dates()::period)
                .orElse(Speech.NONE);
    }

    private String tie(Id record) {
        return partnership(record)
                .map(tie -> speech.say(
                        "tie-with",
                        Map.of(
                                "tie", ties.subject(tie).words(),
                                "partners",
                                        forms.with(
                                                tie.parties().stream().skip(1).toList()))))
                .orElseGet(() -> speech.quoted(names.words(record)));
    }

    private Optional<Partnership> partnership(Id record) {
        return speech.register()
                .find(Kind.AGREEMENT, record)
                .flatMap(agreement -> agreement.partnership())
                .or(() -> Optional.of(record))
                .flatMap(id -> speech.register().find(Kind.PARTNERSHIP, id));
    }
}
