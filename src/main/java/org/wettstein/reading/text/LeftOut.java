package org.wettstein.reading.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a web page is not its content: navigation, cookie banners, scripts, what is hidden. */
final class LeftOut {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "form",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "dialog",
            "math",
            "aside",
            "head");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar");
    /** Words in the names of classes and ids that say so, in the languages that are read. */
    private static final Pattern NAMES = Pattern.compile("(^|[-_ ])("
            + "\\w*cookies?\\w*|consent|gdpr|tarteaucitron|"
            + "breadcrumbs?|crumbs?|brotkrumen?|filariane|ariane|migas|briciole|"
            + "\\w*navbar|navigation|\\w*nav|navi|\\w*menus?|menue|skip\\w*|topbar|"
            + "social|socials|share|sharing|teilen|partage|partager|compartir|condividi|condivisione|"
            + "\\w*footer|fusszeile|fuss|piede|pie|pied|sidebar|pagination|pager|paging|"
            + "search|suche|recherche|buscador|buscar|cerca|ricerca|banner|toolbar|"
            + "languages?|sprachen|sprachwahl|langues|lingue|idiomas|"
            + "related|relacionad[ao]s|correlat[ie]|associes|newsletter|login|widgets?|"
            + "more news|ads|advert\\w*|werbung|impressum|feedback)([-_ ]|$)");

    /** Where a class is named so but holds most of the page, it is the page. */
    private static final double MOST = 0.5;

    private final int whole;
    private final MainPart main;

    LeftOut(Element body) {
        whole = Math.max(1, length(body));
        main = MainPart.of(body);
    }

    boolean leavesOut(Element element) {
        if (NEVER.contains(element.normalName())) {
            return true;
        }
        if (footnote(element) || !main.concerns(element)) {
            return true;
        }
        boolean named = ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || NAMES.matcher(element.className().toLowerCase(Locale.ROOT)).find()
                || NAMES.matcher(element.id().toLowerCase(Locale.ROOT)).find();
        return named
                && !element.normalName().equals("body")
                && !element.normalName().equals("main")
                && length(element) < whole * MOST;
    }

    /** The small number that leads to a note on the same page. */
    private static boolean footnote(Element element) {
        return element.normalName().equals("sup") && element.selectFirst("a[href^=#]") != null;
    }

    static int length(Element element) {
        int length = 0;
        for (var text = element.firstChild(); text != null; text = text.nextSibling()) {
            length += text.nodeName().equals("#text") ? text.outerHtml().length() : 0;
        }
        return length
                + element.stream()
                        .skip(1)
                        .mapToInt(inner -> inner.ownText().length())
                        .sum();
    }
}
