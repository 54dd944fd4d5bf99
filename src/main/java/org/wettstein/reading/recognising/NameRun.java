package org.wettstein.reading.recognising;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.NameUse;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Words;

/** Runs of capitalised words that can be the name of a person. */
record NameRun(Words words, Gazetteer gazetteer) {
    private static final int MOST_WORDS = 5;
    private static final int LARGE = 20_000;
    private static final int SHORT = 4;
    private static final int CITY = 200_000;
    private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[ -]");
    private static final Pattern HONOUR = Pattern.compile("\\p{Lu}{2,4}");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la", "le", "el", "al", "bin",
            "ten");
    private static final Set<String> MONTHS_ARE_SMALL = Set.of("es", "fr", "it");
    private static final Set<Category> NO_NAMES = EnumSet.of(
            Category.TIE,
            Category.AGREEMENT,
            Category.OFFICE,
            Category.TERRITORY,
            Category.MONTH,
            Category.WEEKDAY,
            Category.INSTITUTION,
            Category.PERSON_TITLE,
            Category.CONTACT_DETAILS);

    /** The token behind a name that begins at a token; empty if none does. */
    Optional<Integer> from(int token) {
        int next = token;
        int count = 0;
        int afterName = token;
        while (next < words.end() && count < MOST_WORDS && (next == token || joined(next - 1, next))) {
            if (count >= 2 && (honour(next) || words.at(next, Category.ACT).isPresent())) {
                break;
            }
            if (nameWord(next)
                    || (count > 0 && (surname(next) || month(next) || hyphenated(next) || smallName(next)))) {
                count++;
                afterName = next + 1;
            } else if (count == 0 || !PARTICLES.contains(words.tokens().folded(next)) || from(count, next)) {
                break;
            }
            next++;
        }
        return count > 0 ? Optional.of(afterName) : Optional.empty();
    }

    /** {@code A B von der Universität C}, {@code A B di Parma}: behind a whole name it says where one is from. */
    private boolean from(int count, int particle) {
        if (count < 2) {
            return false;
        }
        for (int token = particle + 1; token < Math.min(words.end(), particle + 5); token++) {
            if (words.at(token, Category.INSTITUTION).isPresent()
                    || words.at(token, Category.TERRITORY).isPresent()
                    || (known(token) && !goesOn(token))) {
                return true;
            }
            if (!words.between(token - 1, token, SPACE_OR_HYPHEN)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Marta de León Rojas}: a further name behind the place makes it part of the name. */
    private boolean goesOn(int token) {
        int next = token + 1;
        return next < words.end() && words.between(token, next).equals(" ") && nameWord(next);
    }

    /** {@code A B OBE}: letters behind a name. */
    boolean honour(int token) {
        return HONOUR.matcher(words.text())
                .region(words.tokens().start(token), words.tokens().end(token))
                .matches();
    }

    /** Whether a place that people have heard of is called so. */
    boolean place(int first, int afterLast) {
        if (Marker.SAINT.is(words.tokens().folded(first))) {
            return true;
        }
        var at = at(first, afterLast);
        return gazetteer.find(words.text().substring(at.start(), at.end())).stream()
                .anyMatch(NameRun::large);
    }

    /** The token behind the place that begins at a token, if people have heard of it. */
    Optional<Integer> afterPlace(int token) {
        return gazetteer
                .longest(words.text(), words.tokens().start(token))
                .filter(match -> match.candidates().stream().anyMatch(NameRun::large))
                .map(match -> words.tokens().from(match.end()));
    }

    /** Whether one word is the name of a large city. */
    boolean city(int token) {
        var at = at(token, token + 1);
        return gazetteer.find(words.text().substring(at.start(), at.end())).stream()
                .anyMatch(candidate ->
                        candidate.use() != NameUse.OTHER && candidate.place().population() >= CITY);
    }

    private boolean known(int token) {
        return Character.isUpperCase(words.text().charAt(words.tokens().start(token)))
                && gazetteer
                        .longest(words.text(), words.tokens().start(token))
                        .filter(match -> match.candidates().stream().anyMatch(NameRun::large))
                        .isPresent();
    }

    private static boolean large(Candidate candidate) {
        return candidate.use() != NameUse.OTHER && candidate.place().population() >= LARGE;
    }

    /** The first token of a name that ends before a token; empty if none does. */
    Optional<Integer> upTo(int afterLast) {
        for (int first = Math.max(words.begin(), afterLast - MOST_WORDS); first < afterLast; first++) {
            boolean begins = first == words.begin() || !nameWord(first - 1) || !joined(first - 1, first);
            if (begins
                    && nameWord(first)
                    && from(first).filter(end -> end == afterLast).isPresent()) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /** How many words a name has. */
    int length(int first, int afterLast) {
        return afterLast - first;
    }

    Stretch at(int first, int afterLast) {
        return words.tokens().at(first, afterLast);
    }

    private boolean nameWord(int token) {
        char initial = words.text().charAt(words.tokens().start(token));
        return Character.isUpperCase(initial)
                && !words.begins(NO_NAMES, token)
                && !words.covers(Category.OFFICE, token, token + 1)
                && !SmallWords.contains(words.tokens().folded(token));
    }

    /** A surname may be the word for a building: José Palacio. */
    private boolean surname(int token) {
        return Character.isUpperCase(words.text().charAt(words.tokens().start(token)))
                && words.at(token, Category.INSTITUTION).isPresent();
    }

    /** {@code Teresa May}: where months are written small, one with a capital is a name. */
    private boolean month(int token) {
        return MONTHS_ARE_SMALL.contains(words.language())
                && Character.isUpperCase(words.text().charAt(words.tokens().start(token)))
                && words.at(token, Category.MONTH).isPresent();
    }

    /** {@code Glenn Close}: behind a name, a capital makes a small word of some length a name. */
    private boolean smallName(int token) {
        var folded = words.tokens().folded(token);
        return folded.length() > SHORT
                && SmallWords.contains(folded)
                && Character.isUpperCase(words.text().charAt(words.tokens().start(token)))
                && !words.begins(NO_NAMES, token)
                && words.at(token, Category.ACT).isEmpty()
                && words.at(token, Category.AND).isEmpty();
    }

    /** {@code Se-hoon}: what stands behind the hyphen may be small. */
    private boolean hyphenated(int token) {
        return words.between(token - 1, token, "-");
    }

    private boolean joined(int token, int next) {
        boolean initial = words.tokens().end(token) - words.tokens().start(token) == 1;
        return words.between(token, next, " ")
                || words.between(token, next, "-")
                || words.between(token, next, "'")
                || ((initial || words.tokens().folded(token).length() <= 2) && words.between(token, next, ". "));
    }
}
