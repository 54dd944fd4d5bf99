package org.wettstein.place.gazetteer;

import java.util.List;

/** Which place a name means. */
public sealed interface Resolution {
    /** Most probable first. */
    List<Candidate> candidates();

    /** One place, and what decided for it; {@code candidates} are all that were weighed. */
    record Settled(Candidate chosen, Deciding deciding, List<Candidate> candidates) implements Resolution {
        public Settled {
            candidates = List.copyOf(candidates);
        }
    }

    /** Several places, none of which stands out. */
    record Open(Obstacle obstacle, List<Candidate> candidates) implements Resolution {
        public Open {
            candidates = List.copyOf(candidates);
        }
    }

    /** What decides for a place; the first that suffices is named. */
    enum Deciding {
        ONLY_ONE,
        SUBDIVISION,
        COUNTRY,
        LEVEL,
        /** the city rather than the subdivision around it that has its name */
        CITY_BEFORE_SUBDIVISION,
        /** the country rather than its city of the same name */
        COUNTRY_BEFORE_CITY,
        /** it is far larger, or the spelling far more usual for it, than all others */
        SIZE
    }

    /** Why it stays open. */
    enum Obstacle {
        /** no place is called so */
        UNKNOWN,
        /** places are called so, but none where the surroundings say */
        ELSEWHERE,
        /** several of similar size */
        HOMONYMS
    }
}
