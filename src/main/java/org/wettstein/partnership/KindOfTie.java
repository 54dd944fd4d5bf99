package org.wettstein.partnership;

/** How a page puts a tie, in the fixed vocabulary. */
public enum KindOfTie {
    SISTER_CITY,
    TWINNING,
    SISTER_STATE,
    FRIENDSHIP,
    PARTNERSHIP,
    COOPERATION,
    MOU,
    NETWORK,
    UNKNOWN
}
