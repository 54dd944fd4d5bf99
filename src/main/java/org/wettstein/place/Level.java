package org.wettstein.place;

/** How a territory stands in its country. */
public enum Level {
    COUNTRY,
    STATE,
    PROVINCE,
    PREFECTURE,
    CANTON,
    REGION,
    DISTRICT,
    CITY,
    PART_OF_CITY,
    COMPOUND
}
