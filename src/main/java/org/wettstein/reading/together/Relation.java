package org.wettstein.reading.together;

import org.wettstein.register.evidence.Comparison;

/** How the tellings of one property stand to each other; the later, the more somebody has to look at it. */
public enum Relation {
    /** One page alone says something there. */
    ALONE,
    AGREES,
    /** Each tells something of its own, and all of it can hold. */
    BESIDE,
    /** Some say more precisely what others say. */
    REFINES,
    /** They cannot all hold. */
    CONTRADICTS;

    static Relation of(Comparison comparison) {
        return switch (comparison) {
            case AGREES -> AGREES;
            case COMPATIBLE -> BESIDE;
            case REFINES, COVERS -> REFINES;
            case CONTRADICTS -> CONTRADICTS;
        };
    }
}
