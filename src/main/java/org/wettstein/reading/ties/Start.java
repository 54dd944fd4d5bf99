package org.wettstein.reading.ties;

import org.wettstein.edtf.Edtf;
import org.wettstein.reading.partners.Confidence;

/**
 * Since when a tie is said to be.
 *
 * @param rank how formal the start is: the higher, the more
 */
public record Start(Edtf date, int rank, Quoted quote, Confidence confidence) {
    static final int SIGNED = 6;
    static final int TIE_BEGAN = 5;
    static final int AGREED = 4;
    static final int IN_ENTRY = 3;
    static final int WORKING_TOGETHER = 2;
    static final int MEMORANDUM = 1;

    /** Whether they only began to deal with each other then. */
    public boolean contact() {
        return rank == WORKING_TOGETHER;
    }

    /** Whether it is the start of a text below the tie's own, or of one that is not said to be its first. */
    public boolean ofSomeText() {
        return rank == AGREED || rank == MEMORANDUM;
    }

    /** Whether it is the start of the tie itself and not of contacts before it. */
    public boolean formal() {
        return rank > WORKING_TOGETHER;
    }
}
