package org.wettstein.source;

/** How much of a property a source claims to tell. */
public enum Claim {
    /** The property has this value. */
    IS,
    /** These belong to the set; there may be more. */
    INCLUDES,
    /** The set is these and no others. */
    EXACTLY
}
