package org.wettstein.edtf;

import java.util.OptionalInt;

/** The digits of a year, month or day, some of them perhaps unspecified ({@code X}). */
record Digits(String pattern) {
    static final Digits ANY_TWO = new Digits("XX");
    private static final char UNSPECIFIED = 'X';

    boolean specified() {
        return pattern.indexOf(UNSPECIFIED) < 0;
    }

    boolean unspecified() {
        return pattern.chars().allMatch(digit -> digit == UNSPECIFIED);
    }

    /** How many digits at the end are unspecified; -1 if one is followed by a digit that is given. */
    int unspecifiedAtEnd() {
        int first = pattern.indexOf(UNSPECIFIED);
        int count = first < 0 ? 0 : pattern.length() - first;
        return new Digits(pattern.substring(pattern.length() - count)).unspecified() ? count : -1;
    }

    OptionalInt value() {
        return specified() ? OptionalInt.of(lowest()) : OptionalInt.empty();
    }

    int lowest() {
        return Integer.parseInt(pattern.replace(UNSPECIFIED, '0'));
    }

    int highest() {
        return Integer.parseInt(pattern.replace(UNSPECIFIED, '9'));
    }

    boolean fits(int value) {
        int rest = value;
        for (int at = pattern.length() - 1; at >= 0; at--) {
            char digit = pattern.charAt(at);
            if (digit != UNSPECIFIED && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
