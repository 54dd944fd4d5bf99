package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.place.Coordinates;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.GazetteerPlace;

/**
 * Joins two places into the one partner that is made of both: Abidjan/Yopougon by a stroke, and a city with a part of it
 * or a neighbour by a hyphen or bracket, as Berlin-Treptow and Fatih (Istanbul).
 */
final class Compounds {
    private static final Set<String> STROKES = Set.of("/", " /", "/ ", " / ");
    private static final Set<String> TOUCHING = Set.of("-", " (", " ");
    private static final int WIDEST_GAP = 3;

    /** In degrees: what lies in one city or right beside it. */
    private static final double NEAR = 0.35;

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
        if (one.isCountry()
                || next.isCountry()
                || !one.country().equals(next.country())
                || next.at().start() - one.at().end() > WIDEST_GAP) {
            return false;
        }
        var gap = text.substring(
                one.at().end(), Math.max(one.at().end(), next.at().start()));
        return STROKES.contains(gap) || (TOUCHING.contains(gap) && inOneCity(one, next));
    }

    private static boolean inOneCity(Named one, Named next) {
        boolean towns = Stream.of(one, next)
                .map(Named::level)
                .allMatch(level -> level == Level.CITY || level == Level.PART_OF_CITY || level == Level.DISTRICT);
        return towns
                && !one.key().equals(next.key())
                && one.place().flatMap(GazetteerPlace::coordinates).stream()
                        .anyMatch(here -> next.place().flatMap(GazetteerPlace::coordinates).stream()
                                .anyMatch(there -> near(here, there)));
    }

    private static boolean near(Coordinates here, Coordinates there) {
        return Math.abs(here.latitude().doubleValue() - there.latitude().doubleValue()) < NEAR
                && Math.abs(here.longitude().doubleValue() - there.longitude().doubleValue()) < NEAR;
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
