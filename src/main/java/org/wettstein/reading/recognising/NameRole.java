package org.wettstein.reading.recognising;

/** What a place's name does in its sentence. */
public enum NameRole {
    /** It is spoken of. */
    NAMED,
    /** It says where the place before it lies. */
    QUALIFIER,
    /** It belongs to the name of an organisation, a building, a fair or a person's office. */
    PART_OF_NAME,
    /** Somebody holds an office there. */
    OF_OFFICE,
    /** Something happens there or comes from there. */
    WHERE
}
