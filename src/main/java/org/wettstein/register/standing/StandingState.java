package org.wettstein.register.standing;

/** What a tie or an agreement can be on a day. */
public enum StandingState {
    PROPOSED,
    INFORMAL,
    IN_FORCE,
    PILOT,
    TERM_ENDED,
    SUSPENDED,
    ENDED
}
