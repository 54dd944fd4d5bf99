package org.wettstein.register.standing;

import java.util.Locale;
import java.util.Optional;

/** The decision table of {@code docs/standing.md}: the first row that meets the situation, certainly or perhaps, decides. */
enum Row {
    ENDED(StandingState.ENDED),
    TEXTS_ENDED(StandingState.ENDED),
    SUSPENDED(StandingState.SUSPENDED),
    TEXTS_SUSPENDED(StandingState.SUSPENDED),
    IN_FORCE(StandingState.IN_FORCE),
    PILOT(StandingState.PILOT),
    TERM_ENDED(StandingState.TERM_ENDED),
    SIGNED(StandingState.PROPOSED),
    APPROVED(StandingState.PROPOSED),
    PUT_TO_PARLIAMENT(StandingState.PROPOSED),
    LETTER_OF_INTENT(StandingState.INFORMAL),
    CONTACT(StandingState.INFORMAL);

    private final StandingState state;

    Row(StandingState state) {
        this.state = state;
    }

    StandingState state() {
        return state;
    }

    Optional<Match> meets(Situation situation) {
        return switch (this) {
            case ENDED -> DecidedRows.ended(situation);
            case TEXTS_ENDED -> DecidedRows.textsEnded(situation);
            case SUSPENDED -> DecidedRows.suspended(situation);
            case TEXTS_SUSPENDED -> DecidedRows.textsSuspended(situation);
            case IN_FORCE -> RunningRows.inForce(situation);
            case PILOT -> RunningRows.pilot(situation);
            case TERM_ENDED -> RunningRows.termEnded(situation);
            case SIGNED -> BeginningRows.signed(situation);
            case APPROVED -> BeginningRows.approved(situation);
            case PUT_TO_PARLIAMENT -> BeginningRows.putToParliament(situation);
            case LETTER_OF_INTENT -> InformalRows.letterOfIntent(situation);
            case CONTACT -> InformalRows.contact(situation);
        };
    }

    /** Its name in the document. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
