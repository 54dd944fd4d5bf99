package org.wettstein.reading.text;

import org.jsoup.nodes.Element;

/** How deep a heading or list stands in its page. */
final class Depths {
    private static final int OF_A_HEADING_WITHOUT_RANK = 5;

    private Depths() {}

    static int of(Element element) {
        var name = element.normalName();
        if (name.matches("h[1-6]")) {
            return name.charAt(1) - '0';
        }
        if (name.equals("summary") || name.equals("dt") || name.equals("legend") || name.equals("button")) {
            return OF_A_HEADING_WITHOUT_RANK;
        }
        if (element.normalName().equals("p") && element.selectFirst("> b, > strong") != null) {
            return OF_A_HEADING_WITHOUT_RANK + 1;
        }
        return (int) element.parents().stream()
                .map(Element::normalName)
                .filter(parent ->
                        parent.equals("li") || parent.equals("dd") || parent.equals("ul") || parent.equals("ol"))
                .count();
    }
}
