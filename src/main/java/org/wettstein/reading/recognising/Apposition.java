package org.wettstein.reading.recognising;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** A name behind an office with a long title: {@code l'adjointe aux relations internationales, A B}. */
record Apposition(Words words, NameRun names) {
    private static final int LONGEST = 14;
    private static final int FEWEST_NAMES = 2;
    private static final Pattern COMMA_OR_COLON = Pattern.compile(", | ?: ");
    private static final Pattern JOINT = Pattern.compile("[ '-]");
    private static final Set<String> LINKS = Set.of(
            "fur",
            "im",
            "zur",
            "zum",
            "beim",
            "vom",
            "der",
            "des",
            "aux",
            "a",
            "au",
            "en",
            "chargee",
            "charge",
            "deleguee",
            "delegue",
            "alla",
            "allo",
            "alle",
            "ai",
            "agli",
            "al",
            "con",
            "per",
            "para",
            "for",
            "responsible",
            "in",
            "relaciones",
            "de",
            "della",
            "del");

    /**
     * Where the name begins, and the office with its title.
     *
     * @param name first token of the name
     */
    record Apposed(int name, Stretch office) {}

    /** Empty if no name stands behind a comma or colon that follows the title. */
    Optional<Apposed> nameOf(Word office) {
        if (office.afterLast() >= words.end() || !linked(office)) {
            return Optional.empty();
        }
        for (int token = office.afterLast() + 1; token < Math.min(words.end(), office.afterLast() + LONGEST); token++) {
            if (words.between(token - 1, token, COMMA_OR_COLON)) {
                return named(token)
                        ? Optional.of(
                                new Apposed(token, office.at().to(words.tokens().at(token - 1, token))))
                        : Optional.empty();
            }
            if (words.between(token - 1, token).equals(" ") && set(token)) {
                return Optional.of(
                        new Apposed(token, office.at().to(words.tokens().at(token - 1, token))));
            }
            if (!words.between(token - 1, token, JOINT)
                    || words.at(token, Category.OFFICE).isPresent()
                    || does(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code alle Attività produttive Anna Bianchi}: two capitalised words behind a small one or a subject. */
    private boolean set(int token) {
        boolean small = Character.isLowerCase(words.text().charAt(words.tokens().start(token - 1)))
                && words.at(token - 1, Category.OF).isEmpty()
                && words.at(token - 1, Category.LOCATIVE).isEmpty()
                && words.at(token - 1, Category.WITH).isEmpty();
        return (small || words.covers(Category.THEME, token - 1, token))
                && !words.covers(Category.THEME, token, token + 1)
                && !LINKS.contains(words.tokens().folded(token - 1))
                && named(token);
    }

    private boolean linked(Word office) {
        return words.between(office.afterLast() - 1, office.afterLast()).equals(" ")
                && (words.at(office.afterLast(), Category.OF).isPresent()
                        || LINKS.contains(words.tokens().folded(office.afterLast()))
                        || adjective(office.afterLast()));
    }

    /** {@code presidente del consiglio municipale, A B}: one small word right before the comma. */
    private boolean adjective(int token) {
        return Character.isLowerCase(words.text().charAt(words.tokens().start(token)))
                && token + 1 < words.end()
                && words.between(token, token + 1).equals(", ");
    }

    private boolean does(int token) {
        return words.at(token, Category.ACT)
                .filter(act -> !act.id().equals("contact") && !act.id().equals("exchange"))
                .isPresent();
    }

    /** A run of names that ends where the apposition ends, and is no place. */
    private boolean named(int token) {
        return names.from(token)
                .filter(end -> end - token >= FEWEST_NAMES && !names.place(token, end))
                .filter(end -> end >= words.end()
                        || !words.between(end - 1, end).equals(" ")
                        || names.honour(end)
                        || Character.isLowerCase(
                                words.text().charAt(words.tokens().start(end))))
                .isPresent();
    }
}
