package org.wettstein.edtf;

import java.util.Locale;

/** Why a text is no EDTF value; each has a sentence in every language under its key. */
public enum Reason {
    EMPTY,
    WHITESPACE,
    LOWER_CASE,
    CHARACTER,
    YEAR,
    YEAR_MINUS_ZERO,
    YEAR_PREFIX,
    YEAR_EXPONENT,
    SIGNIFICANT_DIGITS,
    MONTH,
    GROUPING_WITH_DAY,
    DAY,
    TIME,
    TIME_SHIFT,
    REST,
    INTERVAL_WITHOUT_DATE,
    INTERVAL_TIME,
    INTERVAL_BACKWARDS,
    INTERVAL_SLASH,
    SET_END,
    SET_MEMBER,
    SET_OPEN,
    SET_TIME,
    SET_PRECISION,
    SET_BACKWARDS;

    /** {@code interval-backwards} and the like. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    IllegalEdtfException at(int index) {
        return new IllegalEdtfException(this, index + 1);
    }
}
