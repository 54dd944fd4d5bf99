package org.wettstein.reading.text;

/** What a block is on its page. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    /** One entry of a list, or one of several short lines below each other. */
    ITEM,
    /** A row of a table; a tab stands between its cells. */
    ROW,
    /** What stands below or in place of a picture. */
    CAPTION
}
