package org.wettstein.wording;

import java.util.List;
import java.util.Map;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.Votes;

/** What an organ decided. */
record DecisionSentences(Speech speech, Names names, Labels labels) {
    private static final String NONE = "none";

    Sentence sentence(Decision decision) {
        return new Sentence(
                speech.say(
                        "decision",
                        Map.of(
                                "act", Labels.keyword(decision.act()),
                                "outcome", Labels.keyword(decision.outcome()),
                                "organ", decision.organ().map(names::words).orElse(NONE),
                                "when", decision.date().map(speech::date).orElse(NONE),
                                "subject", decision.subject().map(speech::words).orElse(NONE),
                                "part", decision.part().map(speech::words).orElse(NONE),
                                "side", decision.side().map(names::words).orElse(NONE),
                                "votes", decision.votes().map(this::votes).orElse(NONE))),
                List.of(decision.id()));
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
