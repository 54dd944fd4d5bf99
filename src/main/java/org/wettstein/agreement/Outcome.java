package org.wettstein.agreement;

/** Whether what was put to an organ was carried. */
public enum Outcome {
    CARRIED,
    REFUSED
}
