package org.wettstein.reading.text;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the markup of a web page says is its content. What stands around it belongs to the site; of that only the page's
 * own heading is read. A page that does not say it is read as a whole, but for lists of links above its heading.
 */
final class MainPart {
    /** A main part that holds less is a shell that scripts fill, or wrongly marked. */
    private static final int SHORTEST = 200;

    private static final int FEWEST_LINKS = 3;
    private static final double ALL = 0.8;
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "p", "table");

    private final Optional<Element> main;
    private final Optional<Element> heading;

    private MainPart(Optional<Element> main, Optional<Element> heading) {
        this.main = main;
        this.heading = heading;
    }

    static MainPart of(Element body) {
        var marked = body.select("main, [role=main]").stream()
                .filter(element -> LeftOut.length(element) >= SHORTEST)
                .findFirst();
        return new MainPart(marked, Optional.ofNullable(body.selectFirst("h1")));
    }

    /** Whether the element is content, holds content, or lies in it. */
    boolean concerns(Element element) {
        return main.map(part -> inOrAround(element, part)
                        || heading.filter(title -> inOrAround(element, title)).isPresent())
                .orElseGet(() -> !menu(element));
    }

    /** Both are walked up to the root, because a page asks this of each element. */
    private static boolean inOrAround(Element element, Element part) {
        return within(element, part) || within(part, element);
    }

    private static boolean within(Element inner, Element outer) {
        for (var one = inner; one != null; one = one.parent()) {
            if (one.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Links and nothing else, above the page's heading. */
    private boolean menu(Element element) {
        return LISTS.contains(element.normalName())
                && heading.filter(title -> above(element, title)).isPresent()
                && element.select("a").size() >= FEWEST_LINKS
                && element.select("a").text().length() >= ALL * element.text().length();
    }

    private static boolean above(Element element, Element title) {
        return element.sourceRange().startPos() < title.sourceRange().startPos() && !within(title, element);
    }
}
