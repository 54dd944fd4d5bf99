package org.wettstein.store;

/** An item's place in the store, with its content or without. */
public sealed interface StoredItem {
    /** In the place of a position: nobody withheld the content, and yet it is not here. */
    long LOST = -1;

    String hash();

    /** The position of the entry that was the first to need it. */
    long neededBy();

    /** An item whose content is here, as the text it was written as. */
    record Kept(String hash, long neededBy, String content) implements StoredItem {}

    /**
     * An item whose content is absent.
     *
     * @param withheldBy the position of the entry that withheld it, or 0 if this copy never had it, or {@link #LOST}
     */
    record Withheld(String hash, long neededBy, long withheldBy) implements StoredItem {}
}
