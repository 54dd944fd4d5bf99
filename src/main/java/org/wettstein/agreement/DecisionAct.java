package org.wettstein.agreement;

/** What an organ can decide about a tie. */
public enum DecisionAct {
    APPROVE,
    NOTIFY,
    NAME,
    FUND,
    EXTEND,
    SUSPEND,
    RESUME,
    END
}
