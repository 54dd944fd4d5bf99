package org.wettstein.source;

/** How firmly a source gives a number. */
public enum NumberPrecision {
    EXACT,
    ABOUT,
    NEARLY,
    AT_LEAST,
    AT_MOST
}
