package org.wettstein.edtf;

/** A part of a date that can be marked on its own; a sub-year grouping counts as the month. */
public enum Component {
    YEAR,
    MONTH,
    DAY
}
