package org.wettstein.agreement;

/** How a promise stands. */
public enum CommitmentState {
    OPEN,
    KEPT,
    PARTLY_KEPT,
    DROPPED
}
