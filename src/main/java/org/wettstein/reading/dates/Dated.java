package org.wettstein.reading.dates;

import org.wettstein.edtf.Edtf;
import org.wettstein.reading.text.Stretch;

/**
 * A date in a text.
 *
 * @param at the date with the small words that give it its role
 * @param date at the precision of the words
 */
public record Dated(Stretch at, Edtf date, DateRole role) {

    public String text() {
        return date.text();
    }

    /** The last year of it, for guesses about dates nearby that name none. */
    int year() {
        return date.latest().or(date::earliest).map(day -> day.getYear()).orElse(0);
    }
}
