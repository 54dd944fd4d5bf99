package org.wettstein.web;

import io.vertx.core.buffer.Buffer;

/**
 * What was written for one address.
 *
 * @param type its media type, of text with the character set
 * @param indexed whether search engines may list it
 */
public record Content(String type, Buffer body, boolean indexed) {

    public Content(String type, String text, boolean indexed) {
        this(type, Buffer.buffer(text), indexed);
    }

    public static Content page(String html, boolean indexed) {
        return new Content("text/html; charset=utf-8", html, indexed);
    }

    public static Content picture(byte[] png, boolean indexed) {
        return new Content("image/png", Buffer.buffer(png), indexed);
    }

    public String text() {
        return body.toString();
    }
}
