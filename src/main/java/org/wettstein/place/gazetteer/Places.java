package org.wettstein.place.gazetteer;

import java.util.List;
import org.wettstein.place.Level;

/** What is known of each place beside its names: countries first, then their subdivisions, then all others. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Places(
        List<String> codes,
        List<String> countries,
        byte[] level,
        int[] country,
        int[] within,
        int[] latitude,
        int[] longitude,
        int[] population,
        int[] geonames,
        int[] wikidata) {
    /** Coordinates are kept in units of this part of a degree, some ten metres. */
    static final int PER_DEGREE = 10_000;

    private static final Level[] LEVELS = Level.values();

    static Places read(Columns columns) {
        return new Places(
                columns.strings(),
                columns.strings(),
                columns.raw(),
                columns.numbers(),
                columns.differences(),
                columns.differences(),
                columns.differences(),
                columns.numbers(),
                columns.numbers(),
                columns.numbers());
    }

    int count() {
        return level.length;
    }

    Level level(int place) {
        return LEVELS[level[place]];
    }
}
