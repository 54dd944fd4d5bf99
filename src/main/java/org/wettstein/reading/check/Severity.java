package org.wettstein.reading.check;

/** How much a finding matters, from least to most. */
public enum Severity {
    /** The page is not wrong, but could say more. */
    NOTE,
    /** Somebody should look at it. */
    WARNING,
    /** The page says what the register knows to be otherwise. */
    ERROR
}
