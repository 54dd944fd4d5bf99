package org.wettstein.wording;

import java.util.List;
import java.util.Map;
import org.wettstein.journal.Id;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;

/** The noun for a tie, no stronger than its kind: what is kept apart from the partnerships is not called one. */
record TieWords(Speech speech, Titles titles) {

    /** With its article, as the subject of a sentence: die Zusammenarbeit. */
    Phrase subject(Partnership partnership) {
        return subject(noun(partnership));
    }

    /** What a decision is about: the tie, or an agreement alone. */
    Phrase subject(List<Id> about) {
        return about.stream()
                .flatMap(id -> speech.register().find(Kind.PARTNERSHIP, id).stream())
                .findFirst()
                .map(this::subject)
                .or(() -> about.stream().findFirst().map(titles::subject))
                .orElseGet(() -> subject("other"));
    }

    /** Whether the holder's own word says no more than the noun. */
    boolean said(Partnership partnership, String word) {
        return subject(partnership)
                .words()
                .toLowerCase(speech.language())
                .endsWith(word.toLowerCase(speech.language()));
    }

    private Phrase subject(String noun) {
        return new Phrase(speech.say("tie", Map.of("kind", noun)), speech.say("tie-gender", Map.of("kind", noun)));
    }

    private String noun(Partnership partnership) {
        var naming = partnership.naming(speech.day());
        return naming.apart() && !loose(naming.kind()) ? "unknown" : Labels.keyword(naming.kind());
    }

    private static boolean loose(KindOfTie kind) {
        return switch (kind) {
            case COOPERATION, MOU, NETWORK, UNKNOWN -> true;
            case SISTER_CITY, TWINNING, SISTER_STATE, FRIENDSHIP, PARTNERSHIP -> false;
        };
    }
}
