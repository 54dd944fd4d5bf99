package org.wettstein.reading.text;

import java.util.Map;

/** Makes pages of what was read from files; nothing in them is executed or fetched. */
public final class Pages {
    private Pages() {}

    /** @param name what the page is called, usually the name of its file */
    public static Opened open(String name, byte[] bytes) {
        var refused = Contents.refuse(bytes);
        if (refused.isPresent()) {
            return refused.orElseThrow();
        }
        var text = Decoding.text(bytes);
        if (!Contents.html(text)) {
            return new Opened.Legible(PlainText.page(name, text));
        }
        return Nesting.tooDeep(text)
                ? new Opened.Illegible("page-too-deep", Map.of("deepest", Integer.toString(Nesting.DEEPEST)))
                : new Opened.Legible(HtmlText.page(name, text));
    }

    public static Page ofText(String name, String text) {
        return PlainText.page(name, text);
    }

    public static Page ofHtml(String name, String html) {
        return HtmlText.page(name, html);
    }
}
