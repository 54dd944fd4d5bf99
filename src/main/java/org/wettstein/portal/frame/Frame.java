package org.wettstein.portal.frame;

import java.util.List;
import org.wettstein.web.Look;

/**
 * What stands around a page.
 *
 * @param accent the stylesheet with the holder's own colour; empty for the usual one
 * @param indexed whether search engines may list it
 * @param past what is said on a view into another day or version; empty for the present
 * @param navigation what most readers come for
 * @param directory everything else
 * @param moment of which day and version it speaks
 * @param webcal what the path of a calendar stands behind for those who subscribe to it
 */
public record Frame(
        String language,
        String title,
        String site,
        String home,
        Look look,
        String accent,
        Discovery discovery,
        boolean indexed,
        String past,
        String presentAddress,
        List<NavigationItem> navigation,
        List<NavigationItem> directory,
        List<LanguageLink> languages,
        String moment,
        String webcal,
        Citation citation,
        Contact contact,
        Asking asking) {

    /** A way into a part of the site. */
    public record NavigationItem(String label, String address, boolean current) {}

    /** The same page in a language. */
    public record LanguageLink(String tag, String name, String address, boolean current) {
        /** The tag for readers whose language the site does not speak. */
        public static final String ANY_OTHER = "x-default";
    }

    /** How to quote the page, so that whoever follows sees the same. */
    public record Citation(String words, String address, String path) {}

    /**
     * Whom to tell of a mistake, and what the holder says on every page.
     *
     * @param mail empty if there is none
     * @param post empty if there is none
     */
    public record Contact(String mail, String post, List<Linked> notices) {}

    /**
     * The form that asks for another day.
     *
     * @param action where it leads
     * @param day the day shown now
     * @param version the version asked for; empty for the newest
     */
    public record Asking(String action, String day, String version) {}
}
