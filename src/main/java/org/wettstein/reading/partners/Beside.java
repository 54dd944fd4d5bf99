package org.wettstein.reading.partners;

import java.util.List;
import java.util.stream.IntStream;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** What stands right beside a place's name and ties it to the holder: “twinned with”, “between”, “since 1986”. */
record Beside(Line line, Named place) {
    private static final int NEAR = 2;
    private static final List<Category> LINKS = List.of(Category.BETWEEN, Category.AND, Category.WITH);

    /** What is an everyday word too is a place with its country or a year beside it, or behind “twinned with”. */
    boolean backed() {
        boolean dated = line.words().text().startsWith(" (", place.at().end())
                && line.dates().stream()
                        .anyMatch(date -> date.at().start() - place.at().end() == NEAR);
        return place.qualified() || dated || (introduced() && rightBehindTie());
    }

    /** “X since 1986, Y since 1985.” */
    boolean sinceBehind() {
        return line.dates().stream()
                .anyMatch(date -> date.role() == DateRole.SINCE
                        && place.at().before(date.at())
                        && date.at().start() - place.at().end() <= NEAR);
    }

    /** An unknown village counts only right behind a word that introduces partners. */
    boolean introduced() {
        int token = line.words().tokens().from(place.at().start());
        return rightBehindTie()
                || line.words().behind(Category.WITH, "with", token)
                || line.words()
                        .before(token, Category.AND)
                        .filter(and -> behindPlace(and))
                        .isPresent()
                || line.words().before(token, Category.BETWEEN).isPresent();
    }

    private boolean behindPlace(Word and) {
        return line.places().stream()
                .anyMatch(place -> place.at().before(and.at())
                        && and.at().start() - place.at().end() <= 3);
    }

    boolean rightBehindTie() {
        int token = line.words().tokens().from(place.at().start());
        return line.any(Category.TIE, word -> word.afterLast() <= token && token - word.afterLast() <= NEAR);
    }

    boolean linked() {
        boolean word = starts().anyMatch(start ->
                LINKS.stream().anyMatch(link -> line.words().before(start, link).isPresent()));
        return word && (place.role() == NameRole.NAMED || rightBehindTie());
    }

    /** Where the name begins: bare, with “prefecture of” before it, or with its article. */
    private IntStream starts() {
        int token = line.words().tokens().from(place.at().start());
        int bare =
                line.words().before(token, Category.TERRITORY).map(Word::first).orElse(token);
        int of = line.words().before(token, Category.OF).map(Word::first).orElse(token);
        int called =
                line.words().before(of, Category.TERRITORY).map(Word::first).orElse(of);
        return IntStream.of(token, bare, called);
    }

    /** At the head of the sentence, before its tie. */
    boolean subject() {
        return place.role() == NameRole.NAMED
                && line.places().stream()
                        .filter(other -> !other.isCountry())
                        .findFirst()
                        .filter(place::equals)
                        .isPresent();
    }
}
