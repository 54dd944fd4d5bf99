package org.wettstein.reading.partners;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.vocabulary.Word;

/** Kinds of tie by the words of the vocabulary, and which word says more than another. */
public final class Kinds {
    /** A word for any agreement, which says of a tie no more than that there is one. */
    public static final String AGREEMENT = "agreement";

    private static final Map<String, KindOfTie> BY_ID = Arrays.stream(KindOfTie.values())
            .collect(Collectors.toMap(
                    kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind -> kind));

    private Kinds() {}

    public static KindOfTie of(Word word) {
        return BY_ID.getOrDefault(word.id(), KindOfTie.COOPERATION);
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

    /** A form of tie, or a memorandum about one. */
    static boolean particularOrText(KindOfTie kind) {
        return formal(kind) || kind == KindOfTie.MOU;
    }

    public static boolean formal(KindOfTie kind) {
        return weight(kind) >= 4;
    }
}
