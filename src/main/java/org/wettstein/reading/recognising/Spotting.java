package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.Match;
import org.wettstein.place.gazetteer.NameUse;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Spots the names in a block that may be places, the longest first. */
final class Spotting {
    private static final int SHORTEST = 3;

    /** Languages that add an s to a name: Leipzigs Partner, Coventry's twin towns. */
    private static final Set<String> GENITIVES = Set.of("de", "en");
    /** Words of the vocabulary that are no places even where a village somewhere is called so. */
    static final Set<Category> WORDS = EnumSet.of(
            Category.TIE,
            Category.AGREEMENT,
            Category.OFFICE,
            Category.TERRITORY,
            Category.MONTH,
            Category.WEEKDAY,
            Category.INSTITUTION,
            Category.NETWORK,
            Category.PERSON_TITLE,
            Category.THEME,
            Category.ACT,
            Category.FOCUS,
            Category.DATE,
            Category.WITH,
            Category.AND,
            Category.LOCATIVE,
            Category.OF,
            Category.CONTACT_DETAILS,
            Category.FORMER,
            Category.ARTIST);

    /** Countries that are one city. */
    private static final Set<String> CITIES = Set.of("HK", "MO", "SG", "MC", "GI");

    private final Gazetteer gazetteer;
    private final Words words;
    private final List<Stretch> people;
    private final UnheardOf unheardOf;
    private final Locale language;
    private final LongerNames longer;
    private final List<Spotted> spotted = new ArrayList<>();

    private Spotting(Gazetteer gazetteer, Words words, List<Stretch> people, boolean countrySaid) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.people = people;
        longer = new LongerNames(words);
        unheardOf = new UnheardOf(words, gazetteer, people, countrySaid);
        language = Locale.of(words.language());
    }

    /** @param countrySaid whether a heading above or a line below says in which country its names lie */
    static List<Spotted> in(Gazetteer gazetteer, Words words, List<Stretch> people, boolean countrySaid) {
        var spotting = new Spotting(gazetteer, words, people, countrySaid);
        for (int token = words.begin(); token < words.end(); ) {
            token = spotting.spot(token);
        }
        return spotting.spotted;
    }

    private int spot(int token) {
        int start = words.tokens().start(token);
        if (!Character.isUpperCase(words.text().charAt(start))
                && !Character.isIdeographic(words.text().charAt(start))) {
            return token + 1;
        }
        var sign = sign(token);
        if (sign.isPresent()) {
            spotted.add(sign.orElseThrow());
            return sign.orElseThrow().afterLast();
        }
        return gazetteer
                .longest(words.text(), start)
                .filter(match -> !ofAPerson(new Stretch(match.start(), match.end())))
                .flatMap(match -> spotted(token, match))
                .or(() -> unheardOf.at(token))
                .map(found -> {
                    spotted.add(found);
                    return found.afterLast();
                })
                .orElse(token + 1);
    }

    private boolean ofAPerson(Stretch at) {
        for (var person : people) {
            if (person.overlaps(at)) {
                return true;
            }
        }
        return false;
    }

    /** A country by its sign or long name. */
    private Optional<Spotted> sign(int token) {
        int longest = CountrySigns.longestFrom(words.tokens().folded(token));
        for (int count = Math.min(longest, words.end() - token); count > 0; count--) {
            var at = words.tokens().at(token, token + count);
            var written = words.text().substring(at.start(), at.end());
            var code = written.indexOf('\n') < 0 ? CountrySigns.find(written) : Optional.<String>empty();
            if (code.isPresent() && (written.length() > 3 || bracketed(at))) {
                return Optional.of(
                        new Spotted(at, token, token + count, List.of(), false, Optional.of(Level.COUNTRY), code));
            }
        }
        return Optional.empty();
    }

    private boolean bracketed(Stretch at) {
        char before = at.start() > 0 ? words.text().charAt(at.start() - 1) : ' ';
        char after = at.end() < words.text().length() ? words.text().charAt(at.end()) : ' ';
        boolean comma = at.start() > 1
                && words.text().substring(at.start() - 2, at.start()).equals(", ");
        return before == '('
                || (after == ')' && before == ' ')
                || comma
                || before == '/'
                || before == '\t'
                || words.text().substring(at.start(), at.end()).equals("USA");
    }

    private Optional<Spotted> spotted(int token, Match match) {
        int after = Math.max(token + 1, words.tokens().from(match.end()));
        if (meansSomethingElse(token, after, match)) {
            return Optional.empty();
        }
        var candidates = match.candidates().stream()
                .filter(candidate -> candidate.use() != NameUse.ADJECTIVE)
                .filter(candidate -> after > token + 1 || !Renown.obscure(candidate))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var at = new Stretch(match.start(), match.end());
        return Optional.of(new Spotted(
                at,
                token,
                after,
                candidates,
                common(match) && !longer.called(token),
                level(token, after),
                country(candidates)));
    }

    private boolean meansSomethingElse(int token, int after, Match match) {
        boolean oneWord = after == token + 1;
        if (longer.goesOn(match) || (oneWord && longer.adjective(token, match))) {
            return true;
        }
        boolean word = words.covers(WORDS, token, after);
        if ((word && !headsEntry(token, match)) || !oneWord) {
            return word
                    || (wordWithArticle(token, after) && !Renown.large(match.candidates()))
                    || (!oneWord && Renown.small(match.candidates()) && nameBeside(after - 1, after, after));
        }
        boolean everyday = match.ordinary().wordIn(language);
        return SmallWords.contains(words.tokens().folded(token))
                || match.end() - match.start() < SHORTEST
                || (match.genitive() && !GENITIVES.contains(words.language()))
                || (everyday && Renown.small(match.candidates()) && !behindTie(token) && !longer.called(token))
                || (partOfLongerName(token)
                        && ((match.genitive() && !Renown.large(match.candidates()))
                                || Renown.small(match.candidates())
                                || Renown.furtherSpelling(match.candidates())));
    }

    /** {@code La Ville}, {@code La montagne}: an article before a word of the vocabulary, or before a small letter. */
    private boolean wordWithArticle(int token, int after) {
        boolean article =
                after == token + 2 && SmallWords.contains(words.tokens().folded(token));
        return article
                && (Character.isLowerCase(words.text().charAt(words.tokens().start(token + 1)))
                        || words.covers(WORDS, token + 1, after));
    }

    /** {@code Canton, signed in 1988}: at the head of an entry a large city may go by a word for something else. */
    private boolean headsEntry(int token, Match match) {
        return token == words.begin()
                && Renown.large(match.candidates())
                && match.end() < words.text().length()
                && ",(".indexOf(words.text().charAt(match.end())) >= 0;
    }

    /** “Twinned with Marines”: there even an everyday word is a place. */
    private boolean behindTie(int token) {
        return words.before(token, Category.WITH)
                .filter(with -> words.before(with.first(), Category.TIE).isPresent())
                .isPresent();
    }

    /** {@code Lukas Engelberger}: a capitalised word right beside it that is no place makes it part of a name. */
    private boolean partOfLongerName(int token) {
        return nameBeside(token - 1, token, token - 1) || nameBeside(token, token + 1, token + 1);
    }

    private boolean nameBeside(int left, int right, int neighbour) {
        return left >= words.begin()
                && right < words.end()
                && (words.between(left, right, " ") || words.between(left, right, "-"))
                && Character.isUpperCase(words.text().charAt(words.tokens().start(neighbour)))
                && !SmallWords.contains(words.tokens().folded(neighbour))
                && !words.covers(WORDS, neighbour, neighbour + 1)
                && gazetteer
                        .find(words.text()
                                .substring(
                                        words.tokens().start(neighbour),
                                        words.tokens().end(neighbour)))
                        .stream()
                        .noneMatch(candidate -> candidate.place().level() != Level.CITY
                                || candidate.place().population() >= 50_000);
    }

    private boolean common(Match match) {
        return match.ordinary().wordIn(language) || match.ordinary().person() || Renown.misspelt(words.text(), match);
    }

    private static Optional<String> country(List<Candidate> candidates) {
        var first = candidates.getFirst();
        for (var candidate : candidates) {
            var place = candidate.place();
            if (place.level() == Level.COUNTRY && !CITIES.contains(place.country())) {
                return candidate.use() != NameUse.OTHER || candidate.equals(first)
                        ? Optional.of(place.country())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What a word right before or behind calls it: the Province of Shanxi, Toyama Prefecture. */
    private Optional<Level> level(int token, int after) {
        int before = words.before(token, Category.OF).map(Word::first).orElse(token);
        return words.before(before, Category.TERRITORY)
                .or(() -> words.before(token, Category.TERRITORY))
                .or(() -> after < words.end() && words.between(after - 1, after, " ")
                        ? words.at(after, Category.TERRITORY)
                        : Optional.empty())
                .map(Word::id)
                .map(id -> Level.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
