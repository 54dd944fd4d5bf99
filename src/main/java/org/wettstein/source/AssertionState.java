package org.wettstein.source;

/** What the office has made of an assertion. */
public enum AssertionState {
    /** Nobody has ruled yet. */
    OPEN,
    /** The record says what this says. */
    OFFICIAL,
    /** It may stand beside the official one. */
    ALTERNATIVE,
    /** It is wrong, and the ruling says why. */
    REJECTED
}
