package org.wettstein.reading.dates;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Words;

/** Reads one day, month or year from a given word on. */
record DayParser(Words words) {
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?![\\d])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?![\\d])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:1[89]|20)\\d\\d)([./]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?![\\d])");
    private static final Set<String> ORDINALS = Set.of("", "er", "st", "nd", "rd", "th", "o", "a", "e", "ro", "re");
    private static final Set<Category> NAMES = EnumSet.of(Category.MONTH, Category.WEEKDAY);
    private static final Pattern YEAR = Pattern.compile("1[1-9]\\d\\d|20\\d\\d");
    private static final Set<String> LINKS = Set.of("de", "del", "of", "di", "d", "the");
    private static final Set<String> FIRSTS = Set.of("premier", "primo", "primero", "first", "1er");

    /** Whether a date may begin there at all: most words are asked in vain. */
    boolean begins(int token) {
        return digit(token)
                || words.begins(NAMES, token)
                || FIRSTS.contains(folded(token))
                || SpelledYears.begins(words, token);
    }

    boolean digit(int token) {
        return Character.isDigit(folded(token).charAt(0));
    }

    /** Empty if no date begins there. */
    Optional<Day> from(int token) {
        if (!begins(token)) {
            return Optional.empty();
        }
        return iso(token)
                .or(() -> yearFirst(token))
                .or(() -> numeric(token))
                .or(() -> weekday(token))
                .or(() -> dayFirst(token))
                .or(() -> monthFirst(token))
                .or(() -> year(token));
    }

    private Optional<Day> weekday(int token) {
        return words.at(token, Category.WEEKDAY).flatMap(word -> dayFirst(skipLinks(word.afterLast()))
                .or(() -> monthFirst(word.afterLast()))
                .map(day -> new Day(day.year(), day.month(), day.day(), Integer.parseInt(word.id()), day.afterLast())));
    }

    /** German writes {@code am Mittwoch, dem 9. März}, Spanish {@code el miércoles 9 de marzo}. */
    private int skipLinks(int token) {
        return token < words.end()
                        && Set.of("dem", "den", "der", "le", "el", "il", "the").contains(folded(token))
                ? token + 1
                : token;
    }

    private Optional<Day> iso(int token) {
        return matched(ISO, token, 3)
                .flatMap(found -> existing(
                        new Day(number(found.group(1)), number(found.group(2)), number(found.group(3)), 0, token + 3)));
    }

    /** {@code 1994.11.3} and {@code 1994. 11. 3}, as in East Asia. */
    private Optional<Day> yearFirst(int token) {
        return matched(YEAR_FIRST, token, 3)
                .flatMap(found -> existing(
                        new Day(number(found.group(1)), number(found.group(3)), number(found.group(4)), 0, token + 3)));
    }

    /** Day first, as everywhere in Europe and Latin America; the other way only where it can be nothing else. */
    private Optional<Day> numeric(int token) {
        return matched(NUMERIC, token, 3).flatMap(found -> {
            int first = number(found.group(1));
            int second = number(found.group(2));
            int year = number(found.group(3));
            return existing(new Day(year, second, first, 0, token + 3))
                    .or(() -> existing(new Day(year, first, second, 0, token + 3)));
        });
    }

    private Optional<java.util.regex.MatchResult> matched(Pattern pattern, int token, int tokens) {
        if (token + tokens > words.end() || !digit(token)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(words.text())
                .region(words.tokens().start(token), words.text().length());
        return matcher.lookingAt() && words.tokens().end(token + tokens - 1) == matcher.end()
                ? Optional.of(matcher.toMatchResult())
                : Optional.empty();
    }

    private Optional<Day> dayFirst(int token) {
        return day(token).flatMap(day -> {
            int next = link(token + 1);
            return words.at(next, Category.MONTH)
                    .flatMap(month -> withYear(number(month.id()), day, month.afterLast()));
        });
    }

    private Optional<Day> monthFirst(int token) {
        return words.at(token, Category.MONTH).flatMap(month -> {
            int next = month.afterLast();
            var day = day(next).filter(_ -> words.language().equals("en"));
            return day.isPresent()
                    ? withYear(number(month.id()), day.orElseThrow(), next + 1)
                    : year(link(next))
                            .flatMap(
                                    year -> existing(new Day(year.year(), number(month.id()), 0, 0, year.afterLast())));
        });
    }

    private Optional<Day> withYear(int month, int day, int next) {
        var year = year(link(next)).or(() -> year(next)).or(() -> new ShortYears(words).grouped(link(next)));
        return existing(new Day(
                year.map(Day::year).orElse(0),
                month,
                day,
                0,
                year.map(Day::afterLast).orElse(next)));
    }

    private Optional<Integer> day(int token) {
        if (token >= words.end()) {
            return Optional.empty();
        }
        if (FIRSTS.contains(folded(token))) {
            return Optional.of(1);
        }
        var word = folded(token);
        int digits = digits(word);
        return digits > 0 && digits <= 2 && ORDINALS.contains(word.substring(digits))
                ? Optional.of(number(word.substring(0, digits))).filter(day -> day >= 1 && day <= 31)
                : Optional.empty();
    }

    /** How many digits a word begins with. */
    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    Optional<Day> year(int token) {
        if (token >= words.end()) {
            return Optional.empty();
        }
        return digit(token) && YEAR.matcher(folded(token)).matches()
                ? Optional.of(new Day(number(folded(token)), 0, 0, 0, token + 1))
                : new ShortYears(words).from(token).or(() -> SpelledYears.find(words, token)
                        .map(year -> new Day(year.year(), 0, 0, 0, year.afterLast())));
    }

    private int link(int token) {
        return token < words.end() && LINKS.contains(folded(token)) ? token + 1 : token;
    }

    private static Optional<Day> existing(Day day) {
        return Optional.of(day).filter(Day::exists);
    }

    private String folded(int token) {
        return words.tokens().folded(token);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
