package org.wettstein.portal.frame;

/**
 * Some words on a page, perhaps in another language than the page, perhaps leading somewhere.
 *
 * @param language tag of the words' language where it is not the page's; else empty
 * @param address where they lead; empty if nowhere
 */
public record Linked(String words, String language, String address) {
    public static final Linked NONE = new Linked("", "", "");

    public static Linked plain(String words) {
        return new Linked(words, "", "");
    }

    public static Linked to(String words, String address) {
        return new Linked(words, "", address);
    }
}
