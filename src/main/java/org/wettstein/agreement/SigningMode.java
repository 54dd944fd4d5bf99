package org.wettstein.agreement;

/** How a text was signed. */
public enum SigningMode {
    IN_PERSON,
    VIDEO,
    POST,
    PROCLAMATION
}
