package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Names that no gazetteer knows, where the words around them say that they are places: “Murbach, France”. */
record UnheardOf(Words words, Gazetteer gazetteer, List<Stretch> people, boolean countrySaid) {
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "de", "d", "l", "la", "le", "les", "du", "des", "sur", "sous", "en", "am", "an", "der", "im", "ob", "di",
            "del", "della", "do", "da", "dos", "upon", "on", "y", "al", "bei");

    private static final Set<String> ARTICLES =
            Set.of("the", "la", "le", "les", "l", "der", "den", "dem", "die", "el", "los", "las");
    private static final Pattern BESIDE = Pattern.compile(",? \\(|, |\\t| \\| |/| ?[-–—] | ");
    private static final Pattern CELL = Pattern.compile("[\\t\\n].*| \\| ");
    private static final Pattern BEHIND_BRACKET = Pattern.compile("\\)[,;]? ");
    private static final Pattern JOINT = Pattern.compile("[ '’-]");
    private static final Pattern SPACE = Pattern.compile(",? ");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    /** The name that begins at a word; empty if nothing says that it is a place. */
    Optional<Spotted> at(int token) {
        if (!(introduced(token) || called(token) || inRow(token))) {
            return Optional.empty();
        }
        int after = run(token);
        boolean said = after > token
                && (called(token)
                        || countryBehind(after)
                        || (inRow(token) && yearBehind(after))
                        || (countrySaid && entry(token, after)));
        var at = said ? words.tokens().at(token, after) : new Stretch(0, 0);
        return said && people.stream().noneMatch(person -> person.overlaps(at))
                ? Optional.of(
                        new Spotted(at, token, after, List.of(), false, Optional.of(Level.CITY), Optional.empty()))
                : Optional.empty();
    }

    /** At the head of an entry, in a cell of its own, or behind a word for “with” or “with the town of”. */
    private boolean introduced(int token) {
        int of = words.before(token, Category.OF).map(Word::first).orElse(token);
        int town = words.before(of, Category.TERRITORY)
                .or(() -> words.before(token, Category.TERRITORY))
                .map(Word::first)
                .orElse(token);
        return with(token) || with(town) || headOfCell(token) || headOfCell(town);
    }

    private boolean with(int token) {
        int first = token > words.begin() && ARTICLES.contains(words.tokens().folded(token - 1)) ? token - 1 : token;
        return words.behind(Category.WITH, "with", token) || words.behind(Category.WITH, "with", first);
    }

    private boolean headOfCell(int token) {
        return token == words.begin()
                || (!words.between(token - 1, token, " ") && words.between(token - 1, token, CELL));
    }

    /** {@code la localidad francesa de X}: a nationality and a word for a town stand before it. */
    private boolean called(int token) {
        int of = words.before(token, Category.OF).map(Word::first).orElse(token);
        return words.before(of, Category.NATIONALITY)
                        .filter(word ->
                                words.before(word.first(), Category.TERRITORY).isPresent())
                        .isPresent()
                || words.before(of, Category.TERRITORY)
                        .filter(word ->
                                words.before(word.first(), Category.NATIONALITY).isPresent())
                        .isPresent();
    }

    /** Behind the bracket of the name before it. */
    private boolean inRow(int token) {
        if (token <= words.begin()) {
            return false;
        }
        int first = words.at(token - 1, Category.AND).isPresent() ? token - 1 : token;
        return first > words.begin()
                && words.text().charAt(words.tokens().end(first - 1)) == ')'
                && words.between(first - 1, first, BEHIND_BRACKET);
    }

    private int run(int token) {
        int next = token;
        int after = token;
        while (next < words.end() && next - token < MOST_WORDS && (next == token || joined(next))) {
            boolean capital =
                    Character.isUpperCase(words.text().charAt(words.tokens().start(next)));
            if (capital
                    && !word(next)
                    && (next > token || !SmallWords.contains(words.tokens().folded(next)))) {
                after = next + 1;
            } else if (next == token || !PARTICLES.contains(words.tokens().folded(next))) {
                return after;
            }
            next++;
        }
        return after;
    }

    private boolean joined(int token) {
        return words.between(token - 1, token, JOINT);
    }

    private boolean word(int token) {
        return words.covers(Spotting.WORDS, token, token + 1);
    }

    /** A name that is the whole line, or that only a date follows. */
    private boolean entry(int token, int after) {
        return token == words.begin()
                && (after == words.end()
                        || words.tokens().folded(after).matches("(?:1[89]|20)\\d\\d")
                        || words.at(after, Category.DATE).isPresent());
    }

    private boolean yearBehind(int after) {
        return after < words.end()
                && words.between(after - 1, after, " (")
                && YEAR.matcher(words.tokens().folded(after)).matches();
    }

    private boolean countryBehind(int after) {
        int next = after < words.end() && words.between(after - 1, after, " ")
                ? words.at(after, Category.TERRITORY).map(Word::afterLast).orElse(after)
                : after;
        if (next < words.end()
                && words.between(next - 1, next, SPACE)
                && words.at(next, Category.LOCATIVE).isPresent()) {
            next = words.at(next, Category.LOCATIVE).orElseThrow().afterLast();
            next = next < words.end() && ARTICLES.contains(words.tokens().folded(next)) ? next + 1 : next;
        }
        return next < words.end()
                && (next > after || !words.between(next - 1, next, " "))
                && words.between(next - 1, next, BESIDE)
                && country(next);
    }

    private boolean country(int token) {
        int start = words.tokens().start(token);
        return Character.isUpperCase(words.text().charAt(start))
                && (CountrySigns.find(words.text()
                                        .substring(start, words.tokens().end(token)))
                                .isPresent()
                        || gazetteer.longest(words.text(), start).stream()
                                .flatMap(match -> match.candidates().stream())
                                .anyMatch(candidate -> candidate.place().level() == Level.COUNTRY));
    }
}
