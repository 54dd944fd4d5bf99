package org.wettstein.place.gazetteer;

import java.util.Arrays;
import org.wettstein.place.gazetteer.spelling.Bytes;

/** All spellings, sorted, each with the names that are written so and whether it is an ordinary word too. */
final class Spellings {
    private final Strings sorted;
    private final int[] nameStarts;
    private final int[] names;
    private final byte[] common;
    private final HashIndex index;
    private final FirstWords firstWords;

    Spellings(Columns columns) {
        sorted = columns.sorted();
        nameStarts = columns.starts();
        names = columns.differences();
        common = columns.raw();
        index = new HashIndex(sorted);
        firstWords = new FirstWords(sorted);
    }

    /** The number of the spelling, −1 if no place is written so. */
    int find(Bytes spelling) {
        return index.find(spelling);
    }

    /** How many words a name that begins with this word can have, 0 if none begins so. */
    int longestFrom(Bytes firstWord) {
        return firstWords.longestFrom(firstWord);
    }

    /** The numbers of the names that are written so, the likeliest first. */
    int[] names(int spelling) {
        return Arrays.copyOfRange(names, nameStarts[spelling], nameStarts[spelling + 1]);
    }

    /** The name that most probably is meant. */
    int firstName(int spelling) {
        return names[nameStarts[spelling]];
    }

    OrdinaryUse ordinary(int spelling) {
        return new OrdinaryUse(common[spelling]);
    }

    Strings sorted() {
        return sorted;
    }
}
