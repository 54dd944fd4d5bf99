package org.wettstein.reading.partners;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;

/** Which place an entry, a heading or a short line is about: the one that stands at its head. */
final class Leading {
    private static final int FEW_LETTERS = 3;
    private static final int SOME_LETTERS = 24;
    private static final Pattern OPENS_ENTRY =
            Pattern.compile("(?:,? (?:en|in|au) [^,:;.()]{2,20}|, [^,:;.()]{2,30}| ?\\([^()]{1,40}\\))?(?: ?:| [-–—] )"
                    + "| ?\\([^()]{1,40}\\)[,;] |,? [^,:;.()]{0,30}\\((?:1[89]|20)\\d\\d\\)");
    private static final Set<Category> SMALL = EnumSet.of(
            Category.TIE,
            Category.TERRITORY,
            Category.OF,
            Category.WITH,
            Category.AND,
            Category.MONTH,
            Category.DATE,
            Category.NATIONALITY,
            Category.BETWEEN);

    private Leading() {}

    /** Empty if the line is a sentence about other things. */
    static Optional<Named> place(Line line, Holding holder) {
        if (!line.opens() || line.block().kind() == BlockKind.CAPTION) {
            return Optional.empty();
        }
        return first(line, holder).filter(place -> leads(line, place, holder) && !secondHalf(line, place));
    }

    private static Optional<Named> first(Line line, Holding holder) {
        for (var place : line.places()) {
            boolean told = place.role() == NameRole.NAMED || place.role() == NameRole.WHERE;
            if (told && !place.isCountry() && !holder.is(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Of a double name such as Ober-Unterstadt, of which only the halves are known. */
    private static boolean secondHalf(Line line, Named place) {
        int start = place.at().start();
        return start > 1
                && line.words().text().charAt(start - 1) == '-'
                && Character.isLetter(line.words().text().charAt(start - 2));
    }

    private static boolean leads(Line line, Named place, Holding holder) {
        if (line.block().kind() == BlockKind.ROW) {
            return true;
        }
        var ahead = new Stretch(line.at().start(), place.at().start());
        boolean opens = atMost(FEW_LETTERS, line, ahead, holder);
        if (opens && (line.block().entry() || ends(line, place, holder) || opensEntry(line, place))) {
            return !tiesOfPlace(line, place);
        }
        return line.block().heading()
                && !line.has(Category.TIE)
                && atMost(SOME_LETTERS, line, ahead, holder)
                && ends(line, place, holder);
    }

    private static boolean ends(Line line, Named place, Holding holder) {
        var behind = new Stretch(place.at().end(), line.at().end());
        return atMost(FEW_LETTERS, line, behind, holder);
    }

    /** “X: …” and “X (country) – …” at the head of a paragraph. */
    private static boolean opensEntry(Line line, Named place) {
        return OPENS_ENTRY
                .matcher(line.words().text())
                .region(place.at().end(), line.at().end())
                .lookingAt();
    }

    /** “Twin towns of X” and “X and its partners” are headings of X's own page. */
    private static boolean tiesOfPlace(Line line, Named place) {
        var belonging = new Belonging(line, place);
        return !belonging.country()
                && ((line.block().heading() && (belonging.tieBefore() || belonging.tieBehind()))
                        || (belonging.tieBefore() && belonging.town()));
    }

    /** Whether no more letters stand there, besides words for ties, territories, dates, countries and the holder. */
    private static boolean atMost(int most, Line line, Stretch within, Holding holder) {
        var tokens = line.words().tokens();
        int letters = 0;
        for (int token = tokens.from(within.start());
                letters <= most && token < tokens.size() && tokens.end(token) <= within.end();
                token++) {
            letters += passed(line, token, holder) ? 0 : tokens.folded(token).length();
        }
        return letters <= most;
    }

    private static boolean passed(Line line, int token, Holding holder) {
        return line.words().number(token)
                || line.words().covers(SMALL, token, token + 1)
                || inPassedName(line, token, holder)
                || inDate(line, token);
    }

    private static boolean inPassedName(Line line, int token, Holding holder) {
        var at = line.words().tokens().at(token, token + 1);
        for (var place : line.places()) {
            if (place.at().contains(at)
                    && (place.isCountry() || place.role() == NameRole.QUALIFIER || holder.is(place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inDate(Line line, int token) {
        var at = line.words().tokens().at(token, token + 1);
        for (var date : line.dates()) {
            if (date.at().contains(at)) {
                return true;
            }
        }
        return false;
    }
}
