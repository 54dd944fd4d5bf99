package org.wettstein.reading.dates;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;

/** What a page says about the year it is in: for “today”, and for dates that name no year. */
public final class YearsAround {
    /** Characters of a date that names its day. */
    private static final int DAY = 10;

    /** A day without a year is of late: so many of the years that the page names may be meant. */
    private static final int LATEST = 2;

    private final List<Integer> years;
    private final Optional<Edtf> dateline;

    /**
     * @param years all years that the page names, the nearest first
     * @param dateline the day under which the text stands
     */
    public YearsAround(List<Integer> years, Optional<Edtf> dateline) {
        this.years = List.copyOf(years);
        this.dateline = dateline;
    }

    static YearsAround nothing() {
        return new YearsAround(List.of(), Optional.empty());
    }

    /** So many days before the one under which the text stands. */
    Optional<Edtf> day(int before) {
        return before == 0
                ? dateline
                : dateline.flatMap(Edtf::earliest)
                        .flatMap(day -> Edtf.find(day.minusDays(before).toString()));
    }

    /** The last such weekday up to the day under which the text stands; 1 for Monday. */
    Optional<Edtf> last(int weekday) {
        return dateline.filter(date -> date.text().length() == DAY)
                .flatMap(Edtf::earliest)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))))
                .flatMap(day -> Edtf.find(day.toString()));
    }

    /** With the year of the dateline, or the one year in which the weekday fits; as it is if nothing tells. */
    Day complete(Day day) {
        var candidates = new ArrayList<Integer>();
        dateline.flatMap(Edtf::earliest).ifPresent(date -> candidates.add(date.getYear()));
        if (day.weekday() > 0) {
            years.stream().limit(LATEST).forEach(candidates::add);
        }
        return candidates.stream().filter(day::fits).findFirst().map(day::in).orElse(day);
    }
}
