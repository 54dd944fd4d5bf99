package org.wettstein.edtf;

import java.util.Optional;
import org.wettstein.edtf.EdtfDate.Component;

/** Reads one date with its marks, component by component. */
final class DateParser {
    private final String text;
    private final int from;
    private final int limit;
    private final Cursor cursor;
    private final Marks marks = Marks.none();
    private boolean markedInside;

    private DateParser(String text, int from, int limit) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.cursor = new Cursor(text, from, limit);
    }

    static EdtfDate parse(String text, int from, int limit) {
        return new DateParser(text, from, limit).parse();
    }

    private EdtfDate parse() {
        markBefore(Component.YEAR);
        YearParser.Result year = YearParser.parse(cursor);
        markAfter(Component.YEAR);
        int monthAt = cursor.at() + 1;
        Optional<Digits> month = year.alone() ? Optional.empty() : component(Component.MONTH, Reason.MONTH);
        int dayAt = cursor.at() + 1;
        Optional<Digits> day = month.isEmpty() ? Optional.empty() : component(Component.DAY, Reason.DAY);
        Optional<String> time = time(day);
        if (!cursor.atEnd()) {
            throw cursor.illegal(Reason.REST);
        }
        DateParts parts = new DateParts(year.year(), month, day, time, marks);
        Span span = Fitting.span(parts, monthAt, dayAt);
        return new EdtfDate(text.substring(from, limit), level(year, parts), parts, span);
    }

    private Optional<Digits> component(Component component, Reason otherwise) {
        if (!cursor.take('-')) {
            return Optional.empty();
        }
        markBefore(component);
        Digits digits = cursor.takeDigits(2, otherwise);
        markAfter(component);
        return Optional.of(digits);
    }

    private Optional<String> time(Optional<Digits> day) {
        boolean complete = day.isPresent()
                && marks.isEmpty()
                && text.substring(from, cursor.at()).indexOf('X') < 0;
        return complete && cursor.take('T') ? Optional.of(TimeParser.parse(cursor)) : Optional.empty();
    }

    private void markBefore(Component component) {
        if (Marks.isMark(cursor.next())) {
            marks.addOne(cursor.take(), component);
            markedInside = true;
        }
    }

    private void markAfter(Component component) {
        if (Marks.isMark(cursor.next())) {
            marks.addUpTo(cursor.take(), component);
            markedInside |= !cursor.atEnd();
        }
    }

    /** Level 1 has marks only at the end, of the whole date. */
    private int level(YearParser.Result year, DateParts parts) {
        int marked = markedInside ? 2 : marks.isEmpty() ? 0 : 1;
        return Math.max(Math.max(year.level(), marked), parts.level());
    }
}
