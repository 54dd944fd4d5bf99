package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.wettstein.edtf.Span;

/** The line of time from one day to another; places on it are percents of its length. */
record Timescale(LocalDate from, LocalDate to) {
    private static final int TICKS = 6;
    private static final double WHOLE = 100;

    /** Where a day begins; days outside lie at the ends. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(days / ChronoUnit.DAYS.between(from, to) * WHOLE, 0, WHOLE);
    }

    double begin(Span span) {
        return span.earliest().map(this::at).orElse(0.0);
    }

    /** Behind its last day. */
    double end(Span span) {
        return span.latest().map(day -> at(day.plusDays(1))).orElse(WHOLE);
    }

    /** Round years, few enough to be read on a narrow screen. */
    List<Tick> ticks() {
        int years = to.getYear() - from.getYear();
        int step = IntStream.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000)
                .filter(round -> years / round <= TICKS)
                .findFirst()
                .orElse(Math.max(1, years));
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> Math.floorMod(year, step) == 0)
                .filter(year -> !LocalDate.of(year, 1, 1).isBefore(from))
                .mapToObj(year -> new Tick(percent(at(LocalDate.of(year, 1, 1))), year))
                .toList();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
