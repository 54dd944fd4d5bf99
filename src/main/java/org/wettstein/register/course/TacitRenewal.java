package org.wettstein.register.course;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.Precision;

/**
 * That a term goes on by a period at each of its ends.
 *
 * @param first the end as the parties signed it
 */
public record TacitRenewal(Edtf first, Period period) {
    /** EDTF writes no day after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The end of the term that runs on this day; the first one on every day before it. */
    public Edtf endOn(LocalDate day) {
        return ends(day, LAST_DAY).findFirst().orElse(first);
    }

    /** The ends that lie, with their last possible day, between two days, in order. */
    public Stream<Edtf> ends(LocalDate from, LocalDate to) {
        var until = to.isAfter(LAST_DAY) ? LAST_DAY : to;
        return first.latest().stream().flatMap(last -> IntStream.iterate(renewals(last, from), times -> times + 1)
                .takeWhile(times -> times == 0 || ChronoUnit.DAYS.between(last, until) / shortest() >= times)
                .filter(times -> !day(last, times).isBefore(from))
                .filter(times -> !day(last, times).isAfter(until))
                .mapToObj(times -> times == 0 ? first : end(day(last, times))));
    }

    private LocalDate day(LocalDate last, int times) {
        return last.plus(period.multipliedBy(times));
    }

    /** As many as are certainly not too many: no day of a long past is gone through one by one. */
    private int renewals(LocalDate last, LocalDate from) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(last, from) / (shortest() + period.toTotalMonths() * 3 + 1));
    }

    private long shortest() {
        return period.toTotalMonths() * 28 + period.get(ChronoUnit.DAYS);
    }

    /** At the precision of the first end, where the period allows it. */
    private Edtf end(LocalDate last) {
        if (precise(Precision.YEAR) && period.getMonths() == 0 && period.get(ChronoUnit.DAYS) == 0) {
            return Edtf.parse("%04d".formatted(Year.from(last).getValue()));
        }
        return precise(Precision.MONTH) && period.get(ChronoUnit.DAYS) == 0
                ? Edtf.parse(YearMonth.from(last).toString())
                : EdtfDate.of(last);
    }

    private boolean precise(Precision precision) {
        return first instanceof EdtfDate date && date.precision() == precision;
    }
}
