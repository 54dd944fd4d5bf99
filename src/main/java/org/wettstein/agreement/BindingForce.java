package org.wettstein.agreement;

/** Whether a text binds its parties in law. */
public enum BindingForce {
    YES,
    NO,
    UNCLEAR
}
