package org.wettstein.reading.proposal;

import org.wettstein.register.evidence.Comparison;

/** What a statement would change in the register. */
public enum Effect {
    /** The register says nothing there. */
    NEW,
    /** The register says the same. */
    SAME,
    /** The page says more than the register. */
    FINER,
    /** The page says less than the register. */
    COARSER,
    /** Both can hold, or nobody can tell. */
    BESIDE,
    /** Both cannot hold. */
    CONTRADICTS;

    static Effect of(Comparison comparison) {
        return switch (comparison) {
            case AGREES -> SAME;
            case REFINES -> FINER;
            case COVERS -> COARSER;
            case COMPATIBLE -> BESIDE;
            case CONTRADICTS -> CONTRADICTS;
        };
    }
}
