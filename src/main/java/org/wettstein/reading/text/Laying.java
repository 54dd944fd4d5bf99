package org.wettstein.reading.text;

import java.util.List;
import java.util.Optional;

/** Makes a page of its parts: each gets its kind, its sentences and its language. */
final class Laying {
    /** As many small words as a block needs before it may differ from its page. */
    private static final int ENOUGH_WORDS = 6;

    private Laying() {}

    static Page page(
            String name,
            String text,
            Origins origins,
            List<Part> parts,
            Optional<String> declared,
            Optional<String> title) {
        var tokens = Tokens.of(text);
        var language = Languages.guess(tokens, 0, tokens.size())
                .or(() -> Scripts.language(text))
                .or(() -> declared.map(Languages::primary));
        var layout = new Layout(text, parts, origins.markedUp());
        var blocks = Asides.leaveOut(text, layout.told()).stream()
                .flatMap(part -> layout.blocks(part, language(tokens, part, language.orElse("und"))).stream())
                .toList();
        return new Page(name, text, tokens, origins, blocks, language, declared.map(Languages::primary), title);
    }

    /** What its words show, else what its markup says, else the page's. */
    private static String language(Tokens tokens, Part part, String page) {
        int from = tokens.from(part.at().start());
        int to = tokens.from(part.at().end());
        var marked = part.language().map(Languages::primary);
        return (to - from >= ENOUGH_WORDS ? Languages.guess(tokens, from, to, page) : Optional.<String>empty())
                .or(() -> marked)
                .orElse(page);
    }
}
