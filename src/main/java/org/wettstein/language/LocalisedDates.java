package org.wettstein.language;

import java.util.Locale;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.EdtfSet;

/** Dates in the words of a language, never more precise than they are: a date known to the month names no day. */
public final class LocalisedDates {
    private LocalisedDates() {}

    /** Bare, as in a table: «Oktober 2009», «26. Oktober 2009», «um 2006», «24.–27. Oktober 2009», «2021–2024». */
    public static String date(Edtf value, Locale language) {
        return switch (value) {
            case EdtfDate date -> new DateWords(language).say(date, "bare");
            case EdtfInterval interval -> new IntervalWords(new DateWords(language)).range(interval);
            case EdtfSet set -> new SetWords(new DateWords(language)).list(set);
        };
    }

    /** As a sentence says it: «im Oktober 2009», «am 26. Oktober 2009», «um 2006», «von 2021 bis 2024». */
    public static String when(Edtf value, Locale language) {
        return switch (value) {
            case EdtfDate date -> new DateWords(language).say(date, "when");
            case EdtfInterval interval -> span(interval, language);
            case EdtfSet set -> new SetWords(new DateWords(language)).list(set);
        };
    }

    /** Of something that happened on one day of a time, «zwischen dem 15. und dem 19. Juni 2011»; a date as {@link #when}. */
    public static String within(Edtf value, Locale language) {
        return value instanceof EdtfInterval interval
                ? new IntervalWords(new DateWords(language)).within(interval)
                : when(value, language);
    }

    /** When something began that may go on: «ab 20. Juni 2002», «zwischen dem 15. und dem 19. Juni 2011». */
    public static String since(Edtf value, Locale language) {
        return value instanceof EdtfDate date
                ? new IntervalWords(new DateWords(language)).end(date, "since")
                : within(value, language);
    }

    /** A term: «vom 1. Mai 2021 bis 30. April 2024», «unbefristet ab 2007», «bis 2010, Beginn unbekannt». */
    public static String span(EdtfInterval interval, Locale language) {
        return new IntervalWords(new DateWords(language)).span(interval);
    }
}
