package org.wettstein.register.evidence;

/** How one statement about a property stands to another one. */
public enum Comparison {
    /** Both say the same. */
    AGREES,
    /** Both can hold, and the one says more than the other: 26 October 2009 refines 2009. */
    REFINES,
    /** Both can hold, and the one says less than the other: 2009 covers 26 October 2009. */
    COVERS,
    /** Both can hold, and neither says all that the other says, or nobody can tell. */
    COMPATIBLE,
    /** They cannot both hold. */
    CONTRADICTS;

    /** How the other statement stands to the one. */
    public Comparison reversed() {
        return switch (this) {
            case REFINES -> COVERS;
            case COVERS -> REFINES;
            case AGREES, COMPATIBLE, CONTRADICTS -> this;
        };
    }

    /** The comparison of two wholes whose parts stand like this and like {@code other}. */
    Comparison and(Comparison other) {
        if (this == other || other == AGREES) {
            return this;
        }
        if (this == AGREES) {
            return other;
        }
        return this == CONTRADICTS || other == CONTRADICTS ? CONTRADICTS : COMPATIBLE;
    }

    /** Of two ranges in which a value may lie: they contradict each other if no value lies in both. */
    static Comparison ofRanges(boolean oneContainsOther, boolean otherContainsOne, boolean overlapping) {
        if (oneContainsOther && otherContainsOne) {
            return AGREES;
        }
        if (oneContainsOther) {
            return COVERS;
        }
        if (otherContainsOne) {
            return REFINES;
        }
        return overlapping ? COMPATIBLE : CONTRADICTS;
    }
}
