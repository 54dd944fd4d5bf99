package org.wettstein.portal.frame;

import java.util.List;
import org.wettstein.portal.frame.Frame.LanguageLink;

/**
 * What programs read in the head of a page: search engines, feed readers, and whoever shows a shared link.
 *
 * @param canonical the absolute address under which the page shall be known; empty where none is configured
 * @param alternates the same page in each language, and for readers of any other, with absolute addresses
 * @param article whether it is about one thing, and not a part of the site
 * @param locale language and territory as Open Graph writes them, {@code de_CH}
 * @param picture the absolute address of what is shown with a link to the page
 * @param structured what the page tells of as JSON-LD, fit to stand in a script element; empty for none
 */
public record Discovery(
        String canonical,
        List<LanguageLink> alternates,
        String site,
        String title,
        String description,
        boolean article,
        String locale,
        List<String> otherLocales,
        List<Feed> feeds,
        String picture,
        String structured) {

    /** Something to subscribe to. */
    public record Feed(String type, String title, String address) {}
}
