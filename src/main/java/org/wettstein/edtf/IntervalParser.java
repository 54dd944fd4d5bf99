package org.wettstein.edtf;

import org.wettstein.edtf.EdtfInterval.End;

/** Reads two ends with a slash between them. */
final class IntervalParser {
    private static final String OPEN = "..";

    private IntervalParser() {}

    static EdtfInterval parse(String text, int slash) {
        int another = text.indexOf('/', slash + 1);
        if (another >= 0) {
            throw Reason.INTERVAL_SLASH.at(another);
        }
        End begin = end(text, 0, slash);
        End end = end(text, slash + 1, text.length());
        if (begin instanceof End.Unknown && end instanceof End.Unknown) {
            throw Reason.INTERVAL_WITHOUT_DATE.at(slash);
        }
        EdtfInterval interval = new EdtfInterval(text, Math.max(level(begin), level(end)), begin, end);
        if (interval.ending().isBefore(interval.beginning())) {
            throw Reason.INTERVAL_BACKWARDS.at(slash + 1);
        }
        return interval;
    }

    private static End end(String text, int from, int limit) {
        if (from == limit) {
            return new End.Unknown();
        }
        if (limit - from == OPEN.length() && text.startsWith(OPEN, from)) {
            return new End.Open();
        }
        EdtfDate date = DateParser.parse(text, from, limit);
        if (date.time().isPresent()) {
            throw Reason.INTERVAL_TIME.at(from + text.substring(from, limit).indexOf('T'));
        }
        return new End.At(date);
    }

    /** Unspecified digits are of level 2 in an interval, also where level 1 has them in a date of its own. */
    private static int level(End end) {
        return switch (end) {
            case End.At(EdtfDate date) -> date.hasUnspecifiedDigits() ? 2 : date.level();
            case End.Open() -> 1;
            case End.Unknown() -> 1;
        };
    }
}
