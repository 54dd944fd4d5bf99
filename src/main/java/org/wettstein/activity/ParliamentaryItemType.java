package org.wettstein.activity;

/** What a member of parliament can hand in. */
public enum ParliamentaryItemType {
    QUESTION,
    MOTION,
    PROPOSAL,
    REPORT
}
