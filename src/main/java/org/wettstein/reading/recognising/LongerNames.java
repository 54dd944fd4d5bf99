package org.wettstein.reading.recognising;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Match;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Words;

/** Names of places that are only part of something longer: of a double name, a person's name or an adjective. */
record LongerNames(Words words) {
    private static final Pattern GOES_ON = Pattern.compile("-(?:sur|sous|en|le|la|les|lès|du|de|des|d|l|près|aux|am|an"
            + "|im|ob|bei|di|del|upon|on|under|by|the)[-'’ ]");
    private static final int SOME = 50_000;
    private static final String ADJECTIVE = "er";
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH", "LI", "LU", "IT");

    /** {@code Saint-Martin-d’Aubry}, of which only the first half is known. */
    boolean goesOn(Match match) {
        int end = match.end();
        return end < words.text().length()
                && words.text().charAt(end) == '-'
                && GOES_ON.matcher(words.text())
                        .region(end, Math.min(words.text().length(), end + 8))
                        .lookingAt();
    }

    /** {@code Hofer Stadtrat}, {@code Enger Kontakt}: in German a word in -er before another is an adjective. */
    boolean adjective(int token, Match match) {
        return words.language().equals(Locale.GERMAN.getLanguage())
                && words.tokens().folded(token).endsWith(ADJECTIVE)
                && fewPeople(match, SOME)
                && capitalBehind(token)
                && (words.covers(Spotting.WORDS, token + 1, token + 2)
                        || match.candidates().stream()
                                .noneMatch(candidate ->
                                        GERMAN.contains(candidate.place().country())));
    }

    /** {@code Stadt Essen}, {@code Landkreis Hof}: right behind a word for a town a place is meant. */
    boolean called(int token) {
        return words.before(token, Category.TERRITORY)
                .filter(word ->
                        words.between(word.afterLast() - 1, word.afterLast()).equals(" "))
                .isPresent();
    }

    private boolean capitalBehind(int token) {
        int next = token + 1;
        return next < words.end()
                && words.between(token, next).equals(" ")
                && Character.isUpperCase(words.text().charAt(words.tokens().start(next)));
    }

    private static boolean fewPeople(Match match, int few) {
        return match.candidates().stream()
                .allMatch(candidate -> candidate.place().level() == Level.CITY
                        && candidate.place().population() < few);
    }
}
