package org.wettstein.web;

/**
 * What was written for one address.
 *
 * @param type its media type with the character set
 * @param indexed whether search engines may list it
 */
public record Content(String type, String text, boolean indexed) {

    public static Content page(String html, boolean indexed) {
        return new Content("text/html; charset=utf-8", html, indexed);
    }
}
