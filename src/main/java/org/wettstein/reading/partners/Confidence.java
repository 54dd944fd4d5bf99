package org.wettstein.reading.partners;

/** How firmly something was read, and why. The words for each stand in the messages of the package. */
public enum Confidence {
    /** A word for a tie stands with the place in one sentence. */
    SAID_IN_A_SENTENCE(true),
    /** The place leads an entry of a list of partners. */
    ENTRY_OF_A_LIST(true),
    /** A heading names the place alone, on a page about ties. */
    OWN_HEADING(true),
    /** A date stands right beside the word for what happened. */
    DATE_BESIDE_ITS_WORD(true),
    /** A date stands in an entry of a list of partners. */
    DATE_IN_ENTRY(true),
    /** The sentence before says what is meant. */
    FROM_THE_SENTENCE_BEFORE(false),
    /** It stands under the partner's heading or in the same paragraph. */
    FROM_ITS_SECTION(false),
    /** Several places have this name, and the most probable was taken. */
    SEVERAL_PLACES(false),
    /** No gazetteer knows the place; its country stands beside it. */
    UNKNOWN_PLACE(false),
    /** A project there is told of; that it is a partner is not said. */
    PROJECT_ONLY(false),
    /** The page names several ties and does not say which this is about. */
    SEVERAL_TIES(false);

    private final boolean certain;

    Confidence(boolean certain) {
        this.certain = certain;
    }

    /** Whether it may be accepted without a person's ruling. */
    public boolean certain() {
        return certain;
    }
}
