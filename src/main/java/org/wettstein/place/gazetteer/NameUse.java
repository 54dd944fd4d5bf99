package org.wettstein.place.gazetteer;

/** How a name is used of a place; the order is that of trust. */
public enum NameUse {
    /** the usual English name, or the local one where English has none */
    MAIN,
    /** the usual name in a language */
    USUAL,
    /** a short form with that one meaning: USA, UK */
    SHORT,
    /** what it was called once: Leningrad */
    FORMER,
    /** a further spelling, of no known language */
    OTHER,
    /** the adjective or the word for its people: französisch, Bavarian */
    ADJECTIVE
}
