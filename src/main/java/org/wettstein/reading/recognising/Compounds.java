package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.place.Level;

/** Joins two places that a stroke joins, as Abidjan/Yopougon: one partner made of both. */
final class Compounds {
    private static final Set<String> STROKES = Set.of("/", " /", "/ ", " / ");
    private static final int WIDEST_GAP = 3;

    private Compounds() {}

    static List<Named> of(List<Named> named, String text) {
        var joined = new ArrayList<Named>();
        for (var place : named) {
            if (!joined.isEmpty() && joins(joined.getLast(), place, text)) {
                joined.set(joined.size() - 1, compound(joined.getLast(), place));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    private static boolean joins(Named one, Named next, String text) {
        return !one.isCountry()
                && !next.isCountry()
                && one.country().equals(next.country())
                && next.at().start() - one.at().end() <= WIDEST_GAP
                && STROKES.contains(text.substring(
                        one.at().end(), Math.max(one.at().end(), next.at().start())));
    }

    private static Named compound(Named one, Named next) {
        return new Named(
                one.at().to(next.at()),
                one.name() + "/" + next.name(),
                Optional.empty(),
                List.of(),
                one.country(),
                Level.COMPOUND,
                true,
                false,
                false,
                one.role());
    }
}
