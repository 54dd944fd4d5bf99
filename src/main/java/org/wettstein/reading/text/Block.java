package org.wettstein.reading.text;

import java.util.List;

/**
 * A heading, a paragraph, an entry of a list, a row of a table or a caption.
 *
 * @param depth of a heading, 1 for the page's own; of everything else, how deep the list is that it stands in
 * @param language tag of the language it is in, as its page marks it or as its words show
 */
public record Block(BlockKind kind, int depth, Stretch at, String language, List<Stretch> sentences) {

    public Block {
        sentences = List.copyOf(sentences);
    }

    public boolean heading() {
        return kind == BlockKind.HEADING;
    }

    /** Whether it is one thing among several of the same form. */
    public boolean entry() {
        return kind == BlockKind.ITEM || kind == BlockKind.ROW;
    }
}
