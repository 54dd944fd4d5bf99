package org.wettstein.reading.recognising;

import java.util.Optional;
import java.util.Set;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;

/** Runs of capitalised words that can be the name of a person. */
record NameRun(Words words) {
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la", "le", "el", "al", "bin",
            "ten");
    private static final Set<Category> NO_NAMES = Set.of(
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
            if (nameWord(next) || (count > 0 && (surname(next) || hyphenated(next)))) {
                count++;
                afterName = next + 1;
            } else if (count == 0 || !PARTICLES.contains(words.tokens().folded(next))) {
                break;
            }
            next++;
        }
        return count > 0 ? Optional.of(afterName) : Optional.empty();
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
                && NO_NAMES.stream()
                        .noneMatch(category -> words.at(token, category).isPresent())
                && !SmallWords.contains(words.tokens().folded(token));
    }

    /** A surname may be the word for a building: José Palacio. */
    private boolean surname(int token) {
        return Character.isUpperCase(words.text().charAt(words.tokens().start(token)))
                && words.at(token, Category.INSTITUTION).isPresent();
    }

    /** {@code Se-hoon}: what stands behind the hyphen may be small. */
    private boolean hyphenated(int token) {
        return words.between(token - 1, token).equals("-");
    }

    private boolean joined(int token, int next) {
        var between = words.between(token, next);
        boolean initial = words.tokens().end(token) - words.tokens().start(token) == 1;
        return between.equals(" ")
                || between.equals("-")
                || between.equals("'")
                || (initial && between.equals(". "))
                || (words.tokens().folded(token).length() <= 2 && between.equals(". "));
    }
}
