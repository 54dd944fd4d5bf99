package org.wettstein.language;

import java.util.Locale;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.Precision;

/** How precisely a date is put into words; a day can leave its month and year to the other end of an interval. */
enum DateUnit {
    DAY,
    DAY_OF_YEAR,
    DAY_OF_MONTH,
    MONTH,
    MONTH_OF_YEAR,
    SEASON,
    QUARTER,
    QUADRIMESTER,
    SEMESTER,
    YEAR,
    DECADE,
    BETWEEN;

    static DateUnit of(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case SEASON -> SEASON;
            case QUARTER -> QUARTER;
            case QUADRIMESTER -> QUADRIMESTER;
            case SEMESTER -> SEMESTER;
            case YEAR -> YEAR;
            case DECADE -> isBeforeChrist(date) ? BETWEEN : DECADE;
            case CENTURY, MILLENNIUM, LOOSE -> BETWEEN;
        };
    }

    /** What the begin of an interval has to say when its end says the rest: «24.» in «24. bis 27. Oktober 2009». */
    static DateUnit beside(EdtfDate begin, EdtfDate end) {
        DateUnit unit = of(begin);
        boolean alike =
                unit == of(end) && begin.year().isPresent() && begin.year().equals(end.year());
        if (!alike || isMarked(begin) || isMarked(end)) {
            return unit;
        }
        if (unit == DAY) {
            return begin.month().equals(end.month()) ? DAY_OF_MONTH : DAY_OF_YEAR;
        }
        return unit == MONTH ? MONTH_OF_YEAR : unit;
    }

    /** Day, month and year stand in every kind of sentence; the other units are rare, and stand as they are. */
    boolean isPlain() {
        return this == DAY || this == MONTH || this == YEAR;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isMarked(EdtfDate date) {
        return date.uncertain() || date.approximate();
    }

    private static boolean isBeforeChrist(EdtfDate date) {
        return date.precision() == Precision.DECADE
                && date.earliest().orElseThrow().getYear() <= 0;
    }
}
