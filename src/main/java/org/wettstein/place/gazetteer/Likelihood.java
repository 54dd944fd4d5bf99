package org.wettstein.place.gazetteer;

import org.wettstein.place.Level;

/** How likely a name means a place when nothing around it says more. */
final class Likelihood {
    /** Sizes that stand for those of countries and subdivisions, whose inhabitants the sources do not count. */
    private static final int OF_A_COUNTRY = 5_000_000;

    private static final int OF_A_SUBDIVISION = 2_000_000;

    private static final int OF_A_DISTRICT = 200_000;

    /** A place without a known number of inhabitants has fewer than a thousand. */
    private static final int OF_A_VILLAGE = 300;

    /** A further spelling of a large place is less often meant than the usual name of one a tenth its size. */
    private static final double OF_A_SPELLING = 0.1;

    private Likelihood() {}

    static double of(Candidate candidate) {
        var place = candidate.place();
        return of(candidate.use(), place.level(), place.population());
    }

    static double of(NameUse use, Level level, int population) {
        return size(level, population) * trust(use);
    }

    private static double size(Level level, int population) {
        return switch (level) {
            case COUNTRY -> OF_A_COUNTRY;
            case STATE, PROVINCE, PREFECTURE, CANTON, REGION -> OF_A_SUBDIVISION;
            case DISTRICT -> OF_A_DISTRICT;
            case CITY, PART_OF_CITY, COMPOUND -> Math.max(OF_A_VILLAGE, population);
        };
    }

    private static double trust(NameUse use) {
        return switch (use) {
            case MAIN, USUAL, SHORT -> 1;
            case FORMER, ADJECTIVE -> 0.5;
            case OTHER -> OF_A_SPELLING;
        };
    }
}
