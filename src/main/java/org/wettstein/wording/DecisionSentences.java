package org.wettstein.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.Votes;

/** What an organ decided. */
record DecisionSentences(Speech speech, Names names, Forms forms) {

    /** By its subject where that was put in words, else by the act. */
    Sentence sentence(Decision decision) {
        var arguments = new HashMap<String, Object>(Map.of(
                "act", Labels.keyword(decision.act()),
                "outcome", Labels.keyword(decision.outcome()),
                "when", Adverb.of(decision.date().map(speech.dates()::when)),
                "organ", decision.organ().map(names::words).orElse(Speech.NONE),
                "part", decision.part().map(speech::words).orElse(Speech.NONE),
                "side", decision.side().map(forms::of).orElse(Speech.NONE),
                "votes", Adverb.of(decision.votes().map(this::votes))));
        decision.subject().ifPresent(subject -> arguments.put("subject", speech.words(subject)));
        var key = decision.subject().isPresent() ? "decision" : "decision-plain";
        return speech.sentence(key, arguments, List.of(decision.id()));
    }

    private String votes(Votes votes) {
        return speech.say(
                "votes",
                Map.of(
                        "yes",
                        votes.yes(),
                        "no",
                        votes.no(),
                        "abstained",
                        votes.abstained().orElse(0)));
    }
}
