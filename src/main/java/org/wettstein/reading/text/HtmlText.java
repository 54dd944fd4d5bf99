package org.wettstein.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** A web page's content as text: its headings, paragraphs, lists, tables, captions and texts for pictures. */
final class HtmlText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "aside",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "caption",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "summary",
            "details",
            "address",
            "pre",
            "hr",
            "body",
            "center",
            "fieldset",
            "button",
            "thead",
            "tbody",
            "tfoot",
            "legend");

    private static final int LONGEST_BOLD_HEADING = 90;

    private final Shown shown;
    private final LeftOut leftOut;
    private final List<Part> parts = new ArrayList<>();
    private int begin;
    private boolean apart = true;
    private Optional<Element> block = Optional.empty();

    private HtmlText(String html, Element body) {
        shown = new Shown(html);
        leftOut = new LeftOut(body);
    }

    static Page page(String name, String html) {
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        var text = new HtmlText(html, document.body());
        document.body().filter(text);
        text.close(html.length());
        var declared = Optional.of(document.select("html").attr("lang")).filter(tag -> !tag.isBlank());
        var title = Optional.of(document.title()).filter(words -> !words.isBlank());
        return text.page(name, declared, title);
    }

    private Page page(String name, Optional<String> declared, Optional<String> title) {
        var clean = CleanText.of(shown.text());
        var text = clean.text();
        var origins = new Origins(shown.text(), clean.origins(), shown.origins(), shown.html());
        var mapped = parts.stream()
                .map(part -> part.at(PlainLines.withoutBullet(text, clean.at(part.at()))))
                .filter(part -> part.at().length() > 0)
                .toList();
        return Laying.page(name, text, origins, mapped, declared, title);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            shown.add(words.getWholeText(), words.sourceRange().startPos());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (leftOut.leavesOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        int at = element.sourceRange().startPos();
        switch (element.normalName()) {
            case "br" -> {
                close(at);
                apart = false;
            }
            case "td", "th" -> shown.separate('\t', at);
            case "img" -> picture(element);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    close(at);
                    block = Optional.of(element);
                    apart = true;
                }
            }
        }
    }

    /** The text for a picture is a caption, in the language that its element or the page says. */
    private void picture(Element image) {
        var words = image.attr("alt").strip();
        if (words.length() > 3) {
            int at = image.sourceRange().startPos();
            close(at);
            shown.add(words, at);
            end(BlockKind.CAPTION, image);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            close(element.endSourceRange().startPos());
            block = Optional.ofNullable(element.parent());
            apart = true;
        }
        return FilterResult.CONTINUE;
    }

    private void close(int at) {
        var element = block;
        if (shown.length() > begin && element.isPresent()) {
            part(kind(element.orElseThrow()), element.orElseThrow());
        }
        shown.separate('\n', at);
        begin = shown.length();
    }

    private void end(BlockKind kind, Element element) {
        part(Optional.of(kind), element);
        shown.separate('\n', element.sourceRange().startPos());
        begin = shown.length();
    }

    private void part(Optional<BlockKind> kind, Element element) {
        var language = Optional.ofNullable(element.closest("[lang]"))
                .map(marked -> marked.attr("lang"))
                .filter(tag -> !tag.isBlank());
        parts.add(new Part(kind, Depths.of(element), language, new Stretch(begin, shown.length()), apart));
    }

    private static Optional<BlockKind> kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "legend", "button" ->
                Optional.of(BlockKind.HEADING);
            case "li" -> Optional.of(BlockKind.ITEM);
            case "tr" -> Optional.of(BlockKind.ROW);
            case "figcaption", "caption" -> Optional.of(BlockKind.CAPTION);
            default -> inside(element);
        };
    }

    /** A paragraph that is bold as a whole stands for a heading. */
    private static boolean bold(Element element) {
        return element.childrenSize() == 1
                && element.child(0).normalName().matches("b|strong")
                && element.ownText().isBlank()
                && element.text().length() <= LONGEST_BOLD_HEADING;
    }

    /** A paragraph inside of a list or table is its entry. */
    private static Optional<BlockKind> inside(Element element) {
        if (element.closest("tr") != null) {
            return Optional.of(BlockKind.ROW);
        }
        boolean lines = !element.select("> br, > * > br").isEmpty();
        return bold(element)
                ? Optional.of(BlockKind.HEADING)
                : lines ? Optional.empty() : Optional.of(BlockKind.PARAGRAPH);
    }
}
