package org.wettstein.reading.partners;

import java.util.Comparator;
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
        return line.places().stream()
                .filter(place -> place.role() == NameRole.NAMED || place.role() == NameRole.WHERE)
                .filter(place -> !place.isCountry() && !holder.is(place))
                .min(Comparator.comparing(Named::at))
                .filter(place -> leads(line, place, holder) && !secondHalf(line, place));
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
        var behind = new Stretch(place.at().end(), line.at().end());
        boolean opens = atMost(FEW_LETTERS, line, ahead, holder);
        boolean ends = atMost(FEW_LETTERS, line, behind, holder);
        if (opens && (line.block().entry() || ends || opensEntry(line, place))) {
            return !tiesOfPlace(line, place);
        }
        return line.block().heading() && ends && !line.has(Category.TIE) && atMost(SOME_LETTERS, line, ahead, holder);
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
        var at = line.words().tokens().at(token, token + 1);
        return line.words().number(token)
                || line.words().covers(SMALL, token, token + 1)
                || line.places().stream()
                        .filter(place -> place.isCountry() || holder.is(place) || place.role() == NameRole.QUALIFIER)
                        .anyMatch(place -> place.at().contains(at))
                || line.dates().stream().anyMatch(date -> date.at().contains(at));
    }
}
