package org.wettstein.agreement;

/** What sort of text was signed. */
public enum AgreementType {
    FRAMEWORK,
    MEMORANDUM,
    LETTER_OF_INTENT,
    DECLARATION,
    RENEWAL,
    ADDENDUM,
    OTHER
}
