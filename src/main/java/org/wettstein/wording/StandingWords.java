package org.wettstein.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.standing.Reason;
import org.wettstein.register.standing.Standing;

/** What a tie is on a day, and why. */
record StandingWords(Speech speech, Names names) {
    private static final List<String> ARGUMENTS = List.of(
            "agreement",
            "begin",
            "date",
            "decision",
            "end",
            "item",
            "last",
            "next",
            "period",
            "side",
            "signed",
            "since");

    String label(Standing standing) {
        return speech.say(
                "standing",
                Map.of("state", Labels.keyword(standing.state()), "certain", Boolean.toString(standing.certain())));
    }

    List<Sentence> reasons(Standing standing) {
        return Stream.concat(Stream.of(standing.reason()), standing.remarks().stream())
                .map(reason -> new Sentence(sentence(reason), standing.records()))
                .toList();
    }

    /** Every argument is there: what is not recorded is {@code none}; a date also comes as an adverb. */
    private String sentence(Reason reason) {
        var arguments = new HashMap<String, Object>();
        ARGUMENTS.forEach(name -> arguments.put(name, "none"));
        reason.arguments().forEach((name, value) -> {
            switch (value) {
                case Edtf date -> {
                    arguments.put(name, speech.date(date));
                    arguments.put(name + "When", speech.when(date));
                }
                case Id record -> arguments.put(name, names.words(record));
                default -> arguments.put(name, value.toString());
            }
        });
        return speech.say("reason." + reason.key(), arguments);
    }
}
