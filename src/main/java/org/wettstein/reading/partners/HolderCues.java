package org.wettstein.reading.partners;

import java.util.Optional;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/**
 * What one line says for or against a place in it being the holder.
 *
 * @param leading the place at the head of the line, whoever the holder is
 */
record HolderCues(Line line, Named place, Optional<Named> leading) {

    /** What makes a place the holder and not just one that is often named. */
    boolean cue() {
        boolean tie = line.has(Category.TIE) || line.does("contact");
        return !qualified()
                && (belongs()
                        || (tie && (subject() || firstOfPair() || firstOfTwo()))
                        || (territory() && !introduced())
                        || place.role() == NameRole.PART_OF_NAME
                        || (tie && spokenOf()));
    }

    private boolean spokenOf() {
        return place.role() == NameRole.NAMED && !introduced() && !line.block().entry() && leading.isEmpty();
    }

    int score(boolean first) {
        int score = 2;
        boolean tie = line.has(Category.TIE);
        boolean others =
                line.places().stream().anyMatch(other -> !other.key().equals(place.key()) && !other.isCountry());
        boolean alone = leading.filter(place::equals).isPresent() && !others && !firstOfTwo();
        score += tie && others && place.role() == NameRole.NAMED && !introduced() ? 2 : 0;
        score += territory() && !introduced() ? 3 : 0;
        score += belongs() ? 6 : 0;
        score += first && line.block().heading() && territory() && !others ? 6 : 0;
        score += tie && !alone && subject() ? 4 : 0;
        score += firstOfPair() ? 3 : 0;
        score -= alone && !belongs() && !(first && territory()) ? 8 : 0;
        score -= introduced() ? 3 : 0;
        score -= place.role() == NameRole.WHERE ? 1 : 0;
        score -= qualified() ? 5 : 0;
        return place.small() && score > 0 && !subject() ? score / 2 : score;
    }

    /** “X is twinned with …”: at the head of a sentence about ties, without a country beside it. */
    private boolean subject() {
        return !line.block().entry()
                && place.role() == NameRole.NAMED
                && line.places().stream().findFirst().filter(place::equals).isPresent()
                && line.all(Category.TIE).anyMatch(word -> place.at().before(word.at()));
    }

    /** Between X and somewhere: even if nobody knows where. */
    private boolean firstOfTwo() {
        int token = line.words().tokens().from(place.at().start());
        return line.words().before(token, Category.BETWEEN).isPresent();
    }

    /** Whoever tells of two names itself first: X and Y, between X and Y. */
    private boolean firstOfPair() {
        int after = line.words().tokens().from(place.at().end());
        return line.words().at(after, Category.AND).isPresent()
                && line.places().stream()
                        .filter(other -> other.role() != NameRole.QUALIFIER)
                        .findFirst()
                        .filter(place::equals)
                        .isPresent()
                && line.places().stream()
                        .anyMatch(other -> other.at().start() > place.at().end());
    }

    /** “Twin towns of X”, “X's partner cities”, “Die Partnerstädte X's”: the tie belongs to the place. */
    private boolean belongs() {
        int token = line.words().tokens().from(place.at().start());
        var of = line.words().before(token, Category.OF);
        boolean tieBefore = of.map(Word::first)
                .map(first ->
                        line.words().before(territoryStart(first), Category.TIE).isPresent()
                                || line.words().before(first, Category.TIE).isPresent())
                .orElse(false);
        int after = line.words().tokens().from(place.at().end());
        boolean genitive = after < line.words().end()
                && line.words().tokens().folded(after).equals("s");
        int next = genitive ? after + 1 : after;
        boolean tieBehind = genitive
                && next < line.words().end()
                && line.words().at(next, Category.TIE).isPresent();
        return tieBehind || (line.block().heading() && (tieBefore || possesses()));
    }

    /** “X and its partners”, “X has twelve partner cities”, “Twelve partner cities has X”: one place, a tie, no other. */
    private boolean possesses() {
        int token = line.words().tokens().from(place.at().start());
        boolean beside = line.all(Category.TIE).anyMatch(word -> word.afterLast() == token);
        return line.has(Category.TIE)
                && !beside
                && !place.qualified()
                && line.places().stream().noneMatch(other -> !other.key().equals(place.key()));
    }

    private int territoryStart(int token) {
        return line.words().before(token, Category.TERRITORY).map(Word::first).orElse(token);
    }

    private boolean territory() {
        int token = line.words().tokens().from(place.at().start());
        int before = line.words().before(token, Category.OF).map(Word::first).orElse(token);
        return line.words().before(before, Category.TERRITORY).isPresent()
                || line.words().before(token, Category.TERRITORY).isPresent();
    }

    private boolean introduced() {
        int token = territoryStart(line.words().tokens().from(place.at().start()));
        return line.words()
                .before(token, Category.WITH)
                .filter(word -> !line.words().before(token, Category.OF).isPresent())
                .isPresent();
    }

    private boolean qualified() {
        return line.places().stream()
                .anyMatch(other -> other.role() == NameRole.QUALIFIER
                        && other.at().start() >= place.at().end()
                        && other.at().start() - place.at().end() <= 4);
    }
}
