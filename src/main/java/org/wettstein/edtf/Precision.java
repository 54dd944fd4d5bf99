package org.wettstein.edtf;

/** How closely a date is given, from a single day to all of time; a coarser one comes later. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    QUADRIMESTER,
    SEMESTER,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    /** Coarser than a millennium, or unspecified in a place that leaves no single month, year or decade. */
    LOOSE
}
