package org.wettstein.place.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** All names of all places, those of one place in a row, its main name first. */
final class Names {
    private static final NameUse[] USES = NameUse.values();

    private final List<Locale> languages;
    private final int[] firstOfPlace;
    private final int[] place;
    private final Strings words;
    private final byte[] language;
    private final byte[] use;

    Names(Columns columns) {
        languages = columns.strings().stream().map(Locale::forLanguageTag).toList();
        firstOfPlace = columns.starts();
        words = new Strings(columns.starts(), columns.raw());
        language = columns.raw();
        use = columns.raw();
        place = new int[words.count()];
        for (int owner = 0; owner < firstOfPlace.length - 1; owner++) {
            Arrays.fill(place, firstOfPlace[owner], firstOfPlace[owner + 1], owner);
        }
    }

    PlaceName name(int index) {
        return new PlaceName(words.text(index), language(index), use(index));
    }

    NameUse use(int index) {
        return USES[use[index]];
    }

    /** The number of the place that is called so. */
    int place(int index) {
        return place[index];
    }

    IntStream of(int placeNumber) {
        return IntStream.range(firstOfPlace[placeNumber], firstOfPlace[placeNumber + 1]);
    }

    /** The usual name of a place in a language; the others are not read for it. */
    Optional<String> usual(int placeNumber, Locale wanted) {
        int wantedNumber = languages.indexOf(wanted) + 1;
        for (int index = firstOfPlace[placeNumber]; index < firstOfPlace[placeNumber + 1]; index++) {
            if (wantedNumber > 0 && language[index] == wantedNumber && use(index) == NameUse.USUAL) {
                return Optional.of(words.text(index));
            }
        }
        return Optional.empty();
    }

    String main(int placeNumber) {
        return words.text(firstOfPlace[placeNumber]);
    }

    /** 0 stands for no known language. */
    private Optional<Locale> language(int index) {
        return language[index] == 0 ? Optional.empty() : Optional.of(languages.get(language[index] - 1));
    }
}
