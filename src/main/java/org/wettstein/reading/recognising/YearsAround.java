package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;

/** What a page says about the year it is in: for “today”, and for dates that name no year. */
public final class YearsAround {
    private final List<Integer> years;
    private final Optional<Edtf> dateline;

    /**
     * @param years all years that the page names, the nearest first
     * @param dateline the day under which the text stands
     */
    YearsAround(List<Integer> years, Optional<Edtf> dateline) {
        this.years = List.copyOf(years);
        this.dateline = dateline;
    }

    static YearsAround nothing() {
        return new YearsAround(List.of(), Optional.empty());
    }

    Optional<Edtf> dateline() {
        return dateline;
    }

    /** With the year of the dateline, or the one year in which the weekday fits; as it is if nothing tells. */
    Day complete(Day day) {
        var candidates = new ArrayList<Integer>();
        dateline.flatMap(Edtf::earliest).ifPresent(date -> candidates.add(date.getYear()));
        if (day.weekday() > 0) {
            candidates.addAll(years);
        }
        return candidates.stream().filter(day::fits).findFirst().map(day::in).orElse(day);
    }
}
