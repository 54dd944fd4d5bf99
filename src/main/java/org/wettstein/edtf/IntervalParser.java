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
        return new EdtfInterval(end(text, 0, slash), end(text, slash + 1, text.length()));
    }

    private static End end(String text, int from, int limit) {
        if (from == limit) {
            return new End.Unknown();
        }
        if (limit - from == OPEN.length() && text.startsWith(OPEN, from)) {
            return new End.Open();
        }
        int time = text.indexOf('T', from, limit);
        if (time >= 0) {
            throw Reason.INTERVAL_TIME.at(time);
        }
        return new End.At(DateParser.parse(text, from, limit));
    }
}
