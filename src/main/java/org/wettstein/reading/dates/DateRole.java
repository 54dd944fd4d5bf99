package org.wettstein.reading.dates;

/** How a date stands in its sentence. */
public enum DateRole {
    /** On that day, in that year. */
    ON,
    /** From then on: since, depuis, seit. */
    SINCE,
    /** Until then. */
    UNTIL,
    /** From one to the other. */
    SPAN,
    /** A decade, or another time too vague for a date of a tie. */
    VAGUE
}
