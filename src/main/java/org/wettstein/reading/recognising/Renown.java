package org.wettstein.reading.recognising;

import java.util.List;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Match;
import org.wettstein.place.gazetteer.NameUse;
import org.wettstein.reading.text.Tokens;

/** How well known the places are that a name can mean, and whether they are usually called so. */
final class Renown {
    private static final int LARGE = 100_000;
    private static final int SMALL = 20_000;

    private Renown() {}

    /** {@code Kiels Freunde}: a large city by its usual name, and not a first name that ends in s. */
    static boolean large(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (candidate.use() != NameUse.OTHER && candidate.place().population() >= LARGE) {
                return true;
            }
        }
        return false;
    }

    static boolean small(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (candidate.place().level() != Level.CITY || candidate.place().population() >= SMALL) {
                return false;
            }
        }
        return true;
    }

    /** A further spelling of a place that few know is rather another word. */
    static boolean obscure(Candidate candidate) {
        return candidate.use() == NameUse.OTHER
                && candidate.place().level() == Level.CITY
                && candidate.place().population() < LARGE;
    }

    static boolean furtherSpelling(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (candidate.use() != NameUse.OTHER) {
                return false;
            }
        }
        return true;
    }

    /** {@code Türen}, {@code Minster}: no known name, but one letter away from one. */
    static boolean misspelt(String text, Match match) {
        if (!furtherSpelling(match.candidates())) {
            return false;
        }
        var written = Tokens.fold(text.substring(match.start(), match.end()));
        return match.candidates().stream()
                .anyMatch(candidate ->
                        oneLetterOff(written, Tokens.fold(candidate.place().name())));
    }

    private static boolean oneLetterOff(String one, String other) {
        int different = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && different == 1;
    }
}
