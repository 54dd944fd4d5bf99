package org.wettstein.reading.vocabulary;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A sort of word by which a rule tells what a name beside it is; which words those are says {@code markers.tsv}. */
public enum Marker {
    /** Towns are called after saints, people are not. */
    SAINT,
    /** The saint in the name of a town that goes on behind it: San Pedro Tlaquepaque. */
    SAINT_OF_TOWNS,
    /** A word for a capital, which says where another place lies. */
    CAPITAL,
    /** Whose something is. */
    OWNER,
    /** A town as the partner of another: {@code die Partnerstadt X}. */
    PARTNER_TOWN,
    /** Many ties at once: “Cities twinned with X”. */
    SEVERAL_TIES,
    /** Stands alone over a column. */
    COLUMN,
    /** {@code Jahr}, before two digits. */
    YEAR,
    /** Behind it {@code 1.987} is a year. */
    BEFORE_GROUPED_YEAR;

    private static final Map<Marker, Set<String>> WORDS = load();

    private static Map<Marker, Set<String>> load() {
        var words = new EnumMap<Marker, Set<String>>(Marker.class);
        for (var row : Lexicon.table("markers")) {
            words.put(of(row[0]), Set.of(row[1].split("\\|", -1)));
        }
        return words;
    }

    static Marker of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @param folded a word without case and accents */
    public boolean is(String folded) {
        return Objects.requireNonNull(WORDS.get(this)).contains(folded);
    }
}
