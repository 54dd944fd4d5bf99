package org.wettstein.activity;

/** What sort of thing happened. */
public enum ActivityType {
    VISIT,
    DELEGATION,
    PROJECT,
    EXCHANGE,
    EVENT,
    GIFT
}
