package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A page as it goes out, plain and compressed, made once for all.
 *
 * @param tag the hash of the plain bytes, which is its ETag
 */
record Page(String tag, Representation plain, Representation compressed) {
    /** What follows the tag of a compressed page, which has other bytes and so another tag. */
    static final String COMPRESSED = "-gzip";

    /** It is asked for anew each time, and confirmed by its tag (RFC 9111). */
    static Page of(Content content) {
        return new Printing(content.type(), content.indexed(), "no-cache")
                .page(content.text().getBytes(UTF_8));
    }

    /** What stands under its own hash may be kept for a year (RFC 8246). */
    static Page lasting(String type, byte[] bytes) {
        return new Printing(type, true, "public, max-age=31536000, immutable").page(bytes);
    }
}
