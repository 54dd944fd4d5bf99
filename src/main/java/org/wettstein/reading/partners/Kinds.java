package org.wettstein.reading.partners;

import java.util.Locale;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.vocabulary.Word;

/** Kinds of tie by the words of the vocabulary, and which word says more than another. */
public final class Kinds {
    /** A word for any agreement, which says of a tie no more than that there is one. */
    public static final String AGREEMENT = "agreement";

    private Kinds() {}

    public static KindOfTie of(Word word) {
        return word.id().equals(AGREEMENT)
                ? KindOfTie.COOPERATION
                : KindOfTie.valueOf(word.id().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A word that names a form of tie weighs more than one for any working together. */
    public static int weight(KindOfTie kind) {
        return switch (kind) {
            case SISTER_STATE -> 6;
            case TWINNING, FRIENDSHIP, SISTER_CITY -> 5;
            case PARTNERSHIP -> 4;
            case MOU -> 3;
            case COOPERATION -> 2;
            case NETWORK, UNKNOWN -> 0;
        };
    }

    /** A form of tie that has a name of its own. */
    public static boolean particular(KindOfTie kind) {
        return weight(kind) >= 5;
    }

    public static boolean formal(KindOfTie kind) {
        return weight(kind) >= 4;
    }
}
