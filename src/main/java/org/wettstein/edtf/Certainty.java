package org.wettstein.edtf;

/** Whether something holds on a day, as far as an imprecise date can tell. */
public enum Certainty {
    YES,
    PERHAPS,
    NO
}
