package org.wettstein.edtf;

/** Reads a complete time of day after its {@code T}, with or without its shift from UTC (ISO 8601-1, 5.3 and 5.4). */
final class TimeParser {
    private static final int MOST_SHIFT = 14 * 60;
    private final Cursor cursor;

    private TimeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static String parse(Cursor cursor) {
        int from = cursor.at();
        TimeParser parser = new TimeParser(cursor);
        parser.clock();
        parser.shift();
        return cursor.since(from);
    }

    /** 24:00:00 is the end of the day. */
    private void clock() {
        int from = cursor.at();
        int hour = cursor.takeNumber(24, Reason.TIME);
        colon();
        int minute = cursor.takeNumber(59, Reason.TIME);
        colon();
        int second = cursor.takeNumber(59, Reason.TIME);
        if (hour == 24 && minute + second > 0) {
            throw Reason.TIME.at(from);
        }
    }

    private void shift() {
        int from = cursor.at();
        if (cursor.atEnd() || cursor.take('Z')) {
            return;
        }
        boolean behind = cursor.take('-');
        if (!behind && !cursor.take('+')) {
            throw Reason.TIME_SHIFT.at(from);
        }
        int minutes = cursor.takeNumber(14, Reason.TIME_SHIFT) * 60;
        minutes += cursor.take(':') ? cursor.takeNumber(59, Reason.TIME_SHIFT) : 0;
        if (minutes > MOST_SHIFT || (behind && minutes == 0)) {
            throw Reason.TIME_SHIFT.at(from);
        }
    }

    private void colon() {
        if (!cursor.take(':')) {
            throw cursor.illegal(Reason.TIME);
        }
    }
}
