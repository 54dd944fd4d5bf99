package org.wettstein.wording;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.Precision;
import org.wettstein.language.LocalisedDates;

/** Dates as a sentence needs them. */
record Dates(Speech speech) {

    /** Bare, as in a list or behind a colon: 20 June 2002. */
    String bare(Edtf date) {
        return LocalisedDates.date(date, speech.language());
    }

    String bare(LocalDate day) {
        return bare(EdtfDate.of(day));
    }

    /** As long as it lasts: on 20 June 2002, from 15 to 19 June 2011. */
    String during(Edtf date) {
        return LocalisedDates.when(date, speech.language());
    }

    /** Of something that happens on one day: an interval is then the time in which that day lies. */
    String when(Edtf date) {
        return LocalisedDates.within(date, speech.language());
    }

    /** Of something that may go on: from 20 June 2002. */
    String since(Edtf begin) {
        return LocalisedDates.since(begin, speech.language());
    }

    /** Up to and with a date: until 31 May 2006. */
    String until(Edtf date) {
        return date instanceof EdtfDate end ? during(Edtf.parse("../" + end.text())) : during(date);
    }

    /** A deadline, to the last day that may be meant: by the end of 2025. */
    String by(Edtf date) {
        var whole = date instanceof EdtfDate end && !isDay(end) && !end.approximate();
        return speech.say("by", Map.of("shape", whole ? "end" : "day", "date", bare(date), "until", until(date)));
    }

    /** From one date to another, as far as both are known: from 2008 to 2010, until 2010. */
    String span(Optional<Edtf> begin, Edtf end) {
        var from = begin.filter(EdtfDate.class::isInstance).map(Edtf::text).orElse("..");
        return end instanceof EdtfDate ? during(Edtf.parse(from + "/" + end.text())) : until(end);
    }

    String span(LocalDate from, LocalDate to) {
        return span(Optional.of(EdtfDate.of(from)), EdtfDate.of(to));
    }

    /** Said again right after it was said: on the same day. */
    String again(Edtf date) {
        return date instanceof EdtfDate said && !said.approximate() && !said.uncertain()
                ? switch (said.precision()) {
                    case DAY -> speech.say("same-day");
                    case MONTH -> speech.say("same-month");
                    case YEAR -> speech.say("same-year");
                    case SEASON, QUARTER, QUADRIMESTER, SEMESTER, DECADE, CENTURY, MILLENNIUM, LOOSE -> when(date);
                }
                : when(date);
    }

    /** Six months, a year and a half. */
    String period(Period period) {
        return speech.list(Stream.of(
                        count("period.years", period.getYears()),
                        count("period.months", period.getMonths()),
                        count("period.days", period.getDays()))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<String> count(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(speech.say(key, Map.of("count", count)));
    }

    private static boolean isDay(EdtfDate date) {
        return date.precision() == Precision.DAY;
    }
}
