package org.wettstein.reading.together;

import org.wettstein.register.evidence.Comparison;

/**
 * How one telling of a property stands to another.
 *
 * @param one of two where one says more, the more precise
 */
public record Pair(Telling one, Telling other, Relation relation) {

    static Pair of(Telling one, Telling other, Comparison comparison) {
        return comparison == Comparison.COVERS
                ? new Pair(other, one, Relation.REFINES)
                : new Pair(one, other, Relation.of(comparison));
    }
}
