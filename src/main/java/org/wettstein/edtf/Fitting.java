package org.wettstein.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Finds the first and the last real day of the calendar that fits the digits of a date. */
final class Fitting {
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private final CalendarYear.FourDigits year;
    private final Digits month;
    private final Digits day;

    private Fitting(CalendarYear.FourDigits year, Digits month, Digits day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    static Span span(DateParts parts, int monthAt, int dayAt) {
        if (parts.month().isEmpty() || !(parts.year() instanceof CalendarYear.FourDigits year)) {
            return parts.year().span();
        }
        if (parts.grouping().isPresent()) {
            if (parts.day().isPresent()) {
                throw Reason.GROUPING_WITH_DAY.at(dayAt);
            }
            return parts.grouping().get().span(year.lowest(), year.highest());
        }
        Digits month = parts.month().get();
        if (!fitsAny(month, MONTHS)) {
            throw Reason.MONTH.at(monthAt);
        }
        Fitting fitting = new Fitting(year, month, parts.day().orElse(Digits.ANY_TWO));
        LocalDate first = fitting.first().orElseThrow(() -> Reason.DAY.at(dayAt));
        return Span.of(first, fitting.last().orElse(first));
    }

    private Optional<LocalDate> first() {
        for (int candidate = year.lowest(); candidate <= year.highest(); candidate++) {
            for (int month = 1; year.fits(candidate) && month <= MONTHS; month++) {
                Optional<LocalDate> found = inMonth(candidate, month, 1, 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> last() {
        for (int candidate = year.highest(); candidate >= year.lowest(); candidate--) {
            for (int month = MONTHS; year.fits(candidate) && month >= 1; month--) {
                Optional<LocalDate> found = inMonth(candidate, month, MOST_DAYS, -1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> inMonth(int candidateYear, int candidateMonth, int from, int step) {
        if (!month.fits(candidateMonth)) {
            return Optional.empty();
        }
        YearMonth within = YearMonth.of(candidateYear, candidateMonth);
        for (int candidate = from; candidate >= 1 && candidate <= MOST_DAYS; candidate += step) {
            if (day.fits(candidate) && within.isValidDay(candidate)) {
                return Optional.of(within.atDay(candidate));
            }
        }
        return Optional.empty();
    }

    private static boolean fitsAny(Digits digits, int most) {
        for (int value = 1; value <= most; value++) {
            if (digits.fits(value)) {
                return true;
            }
        }
        return false;
    }
}
