package org.wettstein.reading.text;

import java.util.List;
import java.util.Optional;

/**
 * A heading, a paragraph, an entry of a list, a row of a table or a caption.
 *
 * @param depth of a heading, 1 for the page's own; of everything else, how deep the list is that it stands in
 * @param language tag of the language it is in, as its words show or as its page marks it
 * @param marked tag of the language that its page says it is in, if it says so
 */
public record Block(
        BlockKind kind, int depth, Stretch at, String language, Optional<String> marked, List<Stretch> sentences) {

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
