package org.wettstein.reading.text;

import java.util.List;
import java.util.Optional;

/**
 * A page ready to be read.
 *
 * <p>Rules work on {@code text}; whoever quotes asks for the words as the page shows them.
 *
 * @param name what the page is called, usually the name of its file
 * @param text what the page says, cleaned of what no reader sees
 * @param tokens its words
 * @param language tag of the language most of it is in; empty if none is recognised
 * @param declared tag of the language that its markup says it is in
 * @param title the page's own title, where it has one beside its text
 */
public record Page(
        String name,
        String text,
        Tokens tokens,
        Origins origins,
        List<Block> blocks,
        Optional<String> language,
        Optional<String> declared,
        Optional<String> title) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** The same page, read in a language that its few words do not show. */
    public Page in(String tag) {
        var told = blocks.stream()
                .map(block ->
                        new Block(block.kind(), block.depth(), block.at(), tag, block.marked(), block.sentences()))
                .toList();
        return new Page(name, text, tokens, origins, told, Optional.of(tag), declared, title);
    }

    public String words(Stretch at) {
        return text.substring(at.start(), at.end());
    }

    /** The words exactly as the page shows them. */
    public String quote(Stretch at) {
        return origins.shown(at);
    }

    /** Where they stand in the input, in characters. */
    public Stretch position(Stretch at) {
        return origins.input(at);
    }
}
