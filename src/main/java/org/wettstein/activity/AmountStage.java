package org.wettstein.activity;

/** How far money has come. */
public enum AmountStage {
    ASKED,
    GRANTED,
    SPENT
}
