package org.wettstein.reading.dates;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Words;

/** Years that are not written as four digits: {@code ’74}, {@code el año 77}, {@code en 1.987}. */
record ShortYears(Words words) {
    private static final Pattern TWO = Pattern.compile("\\d\\d");
    private static final Pattern THREE = Pattern.compile("\\d{3}");

    /** From here on two digits mean the century before. */
    private static final int CENTURY = 30;

    /** Empty if no such year stands there. */
    Optional<Day> from(int token) {
        int start = words.tokens().start(token);
        if (!Character.isDigit(words.text().charAt(start))) {
            return Optional.empty();
        }
        var digits = words.tokens().folded(token);
        if (TWO.matcher(digits).matches() && cut(token, start)) {
            int year = Integer.parseInt(digits);
            return Optional.of(new Day((year < CENTURY ? 2000 : 1900) + year, 0, 0, 0, token + 1));
        }
        return behind(token, Marker.BEFORE_GROUPED_YEAR) ? grouped(token) : Optional.empty();
    }

    private boolean cut(int token, int start) {
        char before = start > 0 ? words.text().charAt(start - 1) : ' ';
        return before == '\'' || before == '’' || (before == ' ' && behind(token, Marker.YEAR));
    }

    /** {@code 1.987}, where nothing but a year can stand. */
    Optional<Day> grouped(int token) {
        if (token >= words.end()) {
            return Optional.empty();
        }
        var digits = words.tokens().folded(token);
        int next = token + 1;
        boolean point = (digits.equals("1") || digits.equals("2"))
                && next < words.end()
                && words.between(token, next).equals(".")
                && THREE.matcher(words.tokens().folded(next)).matches();
        if (!point || unit(next + 1)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(digits + words.tokens().folded(next));
        return year >= 1800 && year < 2000 + 2 * CENTURY
                ? Optional.of(new Day(year, 0, 0, 0, next + 1))
                : Optional.empty();
    }

    private boolean unit(int token) {
        return token < words.end() && Units.of(words.tokens().folded(token));
    }

    private boolean behind(int token, Marker marker) {
        return token > words.begin() && marker.is(words.tokens().folded(token - 1));
    }
}
