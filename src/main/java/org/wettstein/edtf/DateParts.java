package org.wettstein.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a date consists of as it was read. */
record DateParts(CalendarYear year, Optional<Digits> month, Optional<Digits> day, Optional<String> time, Marks marks) {
    private static final Pattern UNSPECIFIED_FROM_THE_RIGHT = Pattern.compile("(XX|[0-9]{2})(XX)?");

    Optional<Grouping> grouping() {
        return month.filter(Digits::specified)
                .map(Digits::lowest)
                .filter(Grouping::exists)
                .map(Grouping::new);
    }

    boolean hasUnspecifiedDigits() {
        return unspecified(yearDigits()) || unspecified(month) || unspecified(day);
    }

    private static boolean unspecified(Optional<Digits> part) {
        return part.isPresent() && !part.orElseThrow().specified();
    }

    /** Of the year's digits, month and day as they are written; the form of the year and the marks may raise it. */
    int level() {
        int grouped = grouping().map(Grouping::level).orElse(0);
        return hasUnspecifiedDigits() ? Math.max(grouped, unspecifiedLevel()) : grouped;
    }

    /** Level 1 knows 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX; level 2 the rest. */
    private int unspecifiedLevel() {
        if (month.isEmpty()) {
            int atEnd = yearDigits().map(Digits::unspecifiedAtEnd).orElse(0);
            return atEnd == 1 || atEnd == 2 ? 1 : 2;
        }
        return year.single().isPresent()
                        && UNSPECIFIED_FROM_THE_RIGHT.matcher(monthAndDay()).matches()
                ? 1
                : 2;
    }

    private String monthAndDay() {
        return month.map(Digits::pattern).orElse("") + day.map(Digits::pattern).orElse("");
    }

    private Optional<Digits> yearDigits() {
        return year instanceof CalendarYear.FourDigits(Digits digits, boolean _)
                ? Optional.of(digits)
                : Optional.empty();
    }

    Precision precision(Span span) {
        if (grouping().isPresent() && year.single().isPresent()) {
            return grouping().get().precision();
        }
        if (year instanceof CalendarYear.Beyond(Bound.Far _, boolean exact)) {
            return exact ? Precision.YEAR : Precision.LOOSE;
        }
        return precision(span.earliest().orElseThrow(), span.latest().orElseThrow());
    }

    private static Precision precision(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Precision.DAY;
        } else if (first.getYear() == last.getYear()) {
            return first.getMonth() == last.getMonth() ? Precision.MONTH : Precision.YEAR;
        }
        return yearsPrecision(first.getYear(), last.getYear());
    }

    private static Precision yearsPrecision(int first, int last) {
        if (first < 0 != last < 0) {
            return Precision.LOOSE;
        } else if (first / 10 == last / 10) {
            return Precision.DECADE;
        } else if (first / 100 == last / 100) {
            return Precision.CENTURY;
        }
        return first / 1000 == last / 1000 ? Precision.MILLENNIUM : Precision.LOOSE;
    }
}
