package org.wettstein.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Finds the dates of a sentence, in words and in figures, at their precision. */
public final class Dates {
    private static final Pattern DECADE = Pattern.compile("(?:1[6-9]|20)\\d0(?:er|ern|s)");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:er|st|nd|rd|th)?");
    private static final Set<String> DECADES = Set.of("annees", "anni", "anos", "decada");
    private static final Pattern RANGE = Pattern.compile("\\s*[-–—/]\\s*");
    private static final Set<String> ARTICLES = Set.of("zum", "dem", "el", "al", "the", "le", "den");

    private final Words words;
    private final YearsAround years;
    private final DayParser parser;
    private final List<Dated> found = new ArrayList<>();

    private Dates(Words words, YearsAround years) {
        this.words = words;
        this.years = years;
        parser = new DayParser(words);
    }

    /** @param years tells the year of a date that names none */
    public static List<Dated> in(Words words, YearsAround years) {
        var dates = new Dates(words, years);
        for (int token = words.begin(); token < words.end(); ) {
            token = dates.read(token);
        }
        return dates.found;
    }

    private int read(int token) {
        if (!parser.begins(token) && words.at(token, Category.DATE).isEmpty()) {
            return token + 1;
        }
        if (parser.digit(token) && DECADE.matcher(words.tokens().folded(token)).matches()) {
            return decade(token);
        }
        if (today(token)) {
            return token + 1;
        }
        var days = daysOfOneMonth(token);
        if (days.isPresent()) {
            return days.orElseThrow();
        }
        var first = parser.from(token).flatMap(this::dated);
        if (first.isEmpty() || measure(token, first.orElseThrow())) {
            weekday(token);
            return token + 1;
        }
        if (!first.orElseThrow().complete()) {
            return first.orElseThrow().afterLast();
        }
        return span(token, first.orElseThrow()).orElseGet(() -> single(token, first.orElseThrow()));
    }

    /** A date without a year gets it from what stands around; without that it stays unread. */
    private Optional<Day> dated(Day day) {
        return day.complete() ? Optional.of(day) : Optional.of(years.complete(day));
    }

    /** “They signed on Monday”: the last one before the day under which the report stands. */
    private void weekday(int token) {
        var word = words.at(token, Category.WEEKDAY).filter(_ -> words.has(Category.ACT, "sign"));
        word.flatMap(day -> years.last(Integer.parseInt(day.id())))
                .ifPresent(date -> found.add(new Dated(words.tokens().at(token, token + 1), date, DateRole.ON)));
    }

    private int decade(int token) {
        var digits = words.tokens().folded(token).substring(0, 3);
        Edtf.find(digits + "X")
                .ifPresent(date -> found.add(new Dated(words.tokens().at(token, token + 1), date, DateRole.VAGUE)));
        return token + 1;
    }

    private boolean today(int token) {
        var word = words.at(token, Category.DATE)
                .filter(found -> found.id().equals("today") || found.id().equals("yesterday"));
        var day = word.flatMap(found -> years.day(found.id().equals("today") ? 0 : 1));
        day.ifPresent(date -> found.add(new Dated(word.orElseThrow().at(), date, DateRole.ON)));
        return day.isPresent();
    }

    /** From the 15th to the 19th of June 2011. */
    private Optional<Integer> daysOfOneMonth(int token) {
        int next = parser.digit(token) ? connected(token).orElse(-1) : -1;
        if (next < 0 || !DAY.matcher(words.tokens().folded(token)).matches()) {
            return Optional.empty();
        }
        var last = parser.from(next).flatMap(this::dated).filter(day -> day.complete() && day.day() > 0);
        int first = Integer.parseInt(words.tokens().folded(token).replaceAll("\\D", ""));
        return last.filter(day -> first < day.day() && first > 0).flatMap(day -> {
            var begin = new Day(day.year(), day.month(), first, 0, 0);
            return Edtf.find(begin.text() + "/" + day.text())
                    .map(date -> add(token, day.afterLast(), date, DateRole.SPAN));
        });
    }

    private Optional<Integer> span(int token, Day first) {
        return connected(first.afterLast() - 1)
                .flatMap(next -> parser.from(next).or(() -> shortYear(first, next)))
                .filter(Day::complete)
                .flatMap(last -> Edtf.find(first.text() + "/" + last.text())
                        .filter(date ->
                                date.span().begin().compareTo(date.span().end()) <= 0)
                        .map(date -> add(token, last.afterLast(), date, DateRole.SPAN)));
    }

    /** {@code 2014/16}. */
    private Optional<Day> shortYear(Day first, int token) {
        var digits = words.tokens().folded(token);
        return digits.matches("\\d{2}") && first.month() == 0
                ? Optional.of(new Day(first.year() / 100 * 100 + Integer.parseInt(digits), 0, 0, 0, token + 1))
                        .filter(last -> last.year() > first.year())
                : Optional.empty();
    }

    /** The token behind a word or dash for “until”, if one follows. */
    private Optional<Integer> connected(int token) {
        int next = token + 1;
        if (next >= words.end()) {
            return Optional.empty();
        }
        if (RANGE.matcher(words.between(token, next)).matches()) {
            return Optional.of(next);
        }
        var until = words.at(next, Category.DATE).filter(word -> until(word, token));
        return until.map(Word::afterLast)
                .map(after ->
                        after < words.end() && ARTICLES.contains(words.tokens().folded(after)) ? after + 1 : after)
                .filter(after -> after < words.end());
    }

    /** “And” joins two dates to a span only behind “between”. */
    private boolean until(Word word, int token) {
        var folded = words.tokens().folded(word.first());
        boolean and = Set.of("und", "and", "et", "e", "y").contains(folded);
        return (word.id().equals("until") && !and)
                || (and
                        && token > words.begin()
                        && words.before(token, Category.BETWEEN).isPresent());
    }

    private int single(int token, Day day) {
        boolean vague = token > words.begin() && DECADES.contains(words.tokens().folded(token - 1)) && day.month() == 0;
        day.edtf().ifPresent(date -> add(token, day.afterLast(), date, vague ? DateRole.VAGUE : role(token)));
        return day.afterLast();
    }

    private int add(int token, int afterLast, Edtf date, DateRole role) {
        int first = Math.max(words.begin(), begin(token));
        found.add(new Dated(words.tokens().at(first, afterLast), date, role));
        return afterLast;
    }

    private DateRole role(int token) {
        int first = token;
        for (var word = words.before(first, Category.DATE);
                word.isPresent();
                word = words.before(first, Category.DATE)) {
            switch (word.orElseThrow().id()) {
                case "since" -> {
                    return DateRole.SINCE;
                }
                case "until" -> {
                    return words.tokens().folded(word.orElseThrow().first()).length() > 2
                            ? DateRole.UNTIL
                            : DateRole.ON;
                }
                default -> first = word.orElseThrow().first();
            }
        }
        return DateRole.ON;
    }

    private int begin(int token) {
        int first = token;
        for (var word = words.before(first, Category.DATE);
                word.isPresent() && !word.orElseThrow().id().equals("and");
                word = words.before(first, Category.DATE)) {
            first = word.orElseThrow().first();
        }
        return first;
    }

    /** Four digits before a unit, or behind a currency, are no year. */
    private boolean measure(int token, Day day) {
        if (day.month() > 0) {
            return false;
        }
        int after = day.afterLast();
        var behind = after < words.end() ? words.tokens().folded(after) : "";
        var ahead = token > words.begin() ? words.tokens().folded(token - 1) : "";
        int end = words.tokens().end(token);
        boolean grouped = after == token + 1
                && end + 1 < words.text().length()
                && "'.,".indexOf(words.text().charAt(end)) >= 0
                && figure(words.text().charAt(end + 1));
        return grouped || Units.of(behind) || Units.currency(ahead);
    }

    private static boolean figure(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
