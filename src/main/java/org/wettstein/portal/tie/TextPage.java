package org.wettstein.portal.tie;

import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Visit;

/**
 * The texts that an office can take over into its own website.
 *
 * @param html clean HTML, to be pasted where source text is taken
 * @param plain the same without markup
 * @param frame what shows the newest state within another page
 * @param tie leads back
 */
public record TextPage(String name, String html, String plain, String frame, String tie) {

    public static TextPage of(Visit visit, PublicAddress address, Partnership tie, String html, String plain) {
        var language = visit.language().toLanguageTag();
        var name = visit.wording().name(tie.id()).words();
        var embedded = address.within(
                "/" + language + "/embed/partnerships/" + tie.id().name());
        return new TextPage(
                name,
                html,
                plain,
                "<iframe src=\"" + embedded + "\" lang=\"" + language + "\" title=\"" + quotable(name)
                        + "\" width=\"100%\" height=\"400\" loading=\"lazy\"></iframe>",
                visit.links().find(tie.id()).orElse(""));
    }

    private static String quotable(String name) {
        return name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
