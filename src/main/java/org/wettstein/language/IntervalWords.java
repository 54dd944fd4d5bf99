package org.wettstein.language;

import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.edtf.EdtfInterval.End;

/** The words for an interval, each of whose ends can be a date, open or unknown. */
record IntervalWords(DateWords words) {

    String range(EdtfInterval interval) {
        return interval.begin() instanceof End.At(EdtfDate begin) && interval.end() instanceof End.At(EdtfDate end)
                ? range(begin, end)
                : span(interval);
    }

    String span(EdtfInterval interval) {
        return switch (interval.begin()) {
            case End.At(EdtfDate begin) -> since(begin, interval.end());
            case End.Open() -> ever(interval.end());
            case End.Unknown() -> sinceNobodyKnows(interval.end());
        };
    }

    /** The time in which a day lies. */
    String within(EdtfInterval interval) {
        return interval.begin() instanceof End.At(EdtfDate begin)
                        && interval.end() instanceof End.At(EdtfDate end)
                        && !begin.equals(end)
                ? words.between("within", limit(begin, DateUnit.beside(begin, end)), limit(end, DateUnit.of(end)))
                : span(interval);
    }

    private String limit(EdtfDate date, DateUnit unit) {
        var words = this.words.end(date, unit, "bare");
        return switch (unit) {
            case DAY, DAY_OF_YEAR, DAY_OF_MONTH -> this.words.withArticle(date, words);
            case MONTH, MONTH_OF_YEAR, SEASON, QUARTER, QUADRIMESTER, SEMESTER, YEAR, DECADE, BETWEEN -> words;
        };
    }

    private String since(EdtfDate begin, End end) {
        return switch (end) {
            case End.At(EdtfDate date) -> span(begin, date);
            case End.Open() -> words.message("endless", "begin", end(begin, "since"));
            case End.Unknown() -> words.message("end-unknown", "begin", end(begin, "since"));
        };
    }

    private String ever(End end) {
        return switch (end) {
            case End.At(EdtfDate date) -> end(date, "until");
            case End.Open() -> words.message("always");
            case End.Unknown() -> words.message("unknown");
        };
    }

    private String sinceNobodyKnows(End end) {
        return switch (end) {
            case End.At(EdtfDate date) -> words.message("begin-unknown", "end", end(date, "until"));
            case End.Open() -> words.message("begin-unknown-endless");
            case End.Unknown() -> words.message("unknown");
        };
    }

    /** Without spaces around the dash between single words of one kind. */
    private String range(EdtfDate begin, EdtfDate end) {
        if (begin.equals(end)) {
            return words.say(begin, "bare");
        }
        String first = words.end(begin, DateUnit.beside(begin, end), "bare");
        boolean single = first.chars().noneMatch(Character::isSpaceChar) && DateUnit.of(begin) == DateUnit.of(end);
        return words.between(single ? "range" : "range.spaced", first, words.end(end, DateUnit.of(end), "bare"));
    }

    private String span(EdtfDate begin, EdtfDate end) {
        if (begin.equals(end)) {
            return words.say(begin, "when");
        }
        if (!DateUnit.of(begin).isPlain() || !DateUnit.of(end).isPlain()) {
            return range(begin, end);
        }
        String first = words.end(begin, DateUnit.beside(begin, end), "from");
        return words.between("span", first, end(end, "to"));
    }

    /** In the form {@code since}, {@code until} or {@code to}. */
    String end(EdtfDate date, String form) {
        DateUnit unit = DateUnit.of(date);
        return unit.isPlain()
                ? words.end(date, unit, form)
                : words.message(form, "date", words.end(date, unit, "bare"));
    }
}
