package org.wettstein.edtf;

import java.util.OptionalInt;

/** Works out a year given by digits, an exponent of ten and the number of digits that are significant. */
final class YearNumber {
    private static final int MOST_DIGITS = 9;

    private YearNumber() {}

    static CalendarYear of(boolean negative, String digits, long exponent, OptionalInt significant) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        long length = number.length() + exponent;
        if (length > MOST_DIGITS) {
            return beyond(negative, number, length, significant);
        }
        int value = Integer.parseInt(number + "0".repeat((int) exponent));
        int unit = unit((int) length, significant);
        int lowest = value / unit * unit;
        int highest = lowest + unit - 1;
        return negative ? new CalendarYear.Counted(-highest, -lowest) : new CalendarYear.Counted(lowest, highest);
    }

    /** By how much the year may be off: 1950S2 has the unit 100. */
    private static int unit(int length, OptionalInt significant) {
        int unit = 1;
        for (int place = significant.orElse(length); place < length; place++) {
            unit *= 10;
        }
        return unit;
    }

    private static CalendarYear beyond(boolean negative, String number, long length, OptionalInt significant) {
        int kept = Math.min(number.length(), significant.orElse(number.length()));
        String leading = withoutZerosAfter(number, kept);
        boolean exact = significant.isEmpty() || significant.getAsInt() == length;
        return new CalendarYear.Beyond(new Bound.Far(negative, leading, length - leading.length()), exact);
    }

    private static String withoutZerosAfter(String digits, int limit) {
        int last = limit - 1;
        while (last > 0 && digits.charAt(last) == '0') {
            last--;
        }
        return digits.substring(0, last + 1);
    }
}
