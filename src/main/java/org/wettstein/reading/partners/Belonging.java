package org.wettstein.reading.partners;

import java.util.Locale;
import java.util.Set;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;

/** Whether a line speaks of ties as those of a place: “Twin towns of the city of X”, “X's partner cities”. */
record Belonging(Line line, Named place) {
    private static final int MOST_WORDS = 6;
    private static final int NEAR = 12;
    private static final Set<String> LINKS = Set.of(
            "de", "la", "le", "l", "du", "del", "della", "di", "dell", "of", "the", "der", "von", "des", "el", "il",
            "lo", "d", "zu");

    /** The word for the ties stands before the place, with nothing but “of the city of” between. */
    boolean tieBefore() {
        int place = line.words().tokens().from(this.place.at().start());
        int token = place;
        while (token > line.words().begin() && place - token < MOST_WORDS && link(token - 1)) {
            token--;
            var tie = line.words().before(token, Category.TIE);
            if (tie.isPresent()) {
                return !owned(tie.orElseThrow().first());
            }
        }
        return false;
    }

    /** {@code the borough's twin town of X}, {@code our sister city X}: whose it is stands before, and X is the partner. */
    boolean owned(int tie) {
        return tie > line.words().begin()
                && Marker.OWNER.is(line.words().tokens().folded(tie - 1));
    }

    /** Whether the word is one for a town: “partner city of X”, and not “partnership of X”. */
    boolean town() {
        return line.all(Category.TIE)
                .filter(word -> word.at().before(place.at()))
                .reduce((_, last) -> last)
                .map(word -> line.words()
                        .text()
                        .substring(word.at().start(), word.at().end())
                        .toLowerCase(Locale.ROOT))
                .filter(word ->
                        word.matches(".*(stadt|städte|city|cities|town|towns|ville|villes|città|ciudad|ciudades).*"))
                .isPresent();
    }

    private boolean link(int token) {
        return LINKS.contains(line.words().tokens().folded(token))
                || line.words().covers(Category.TERRITORY, token, token + 1);
    }

    /** {@code Leipzigs Partnerstädte}, {@code Coventry's twin towns}. */
    boolean tieBehind() {
        int after = line.words().tokens().from(place.at().end());
        boolean apart = after < line.words().end()
                && line.words().tokens().folded(after).equals("s");
        boolean genitive =
                apart || line.words().text().startsWith("s", place.at().end());
        int next = apart ? after + 1 : after;
        return genitive
                && next < line.words().end()
                && line.words().at(next, Category.TIE).isPresent();
    }

    /** Whether its country stands beside it, as it does with partners. */
    boolean country() {
        for (var other : line.places()) {
            int gap = other.at().start() - place.at().end();
            if (gap >= 0 && gap <= NEAR && other.role() == NameRole.QUALIFIER) {
                return true;
            }
        }
        return false;
    }
}
