package org.wettstein.register.due;

/** What can fall due. */
public enum DueKind {
    TERM_END,
    NOTICE,
    REVIEW,
    ANNIVERSARY,
    DUE
}
