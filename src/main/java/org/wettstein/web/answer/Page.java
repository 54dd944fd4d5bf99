package org.wettstein.web.answer;

/**
 * A page as it goes out, plain and compressed, made once for all.
 *
 * @param tag the hash of the plain bytes, which is its ETag
 */
public record Page(String tag, Representation plain, Representation compressed) {
    /** What follows the tag of a compressed page, which has other bytes and so another tag. */
    static final String COMPRESSED = "-gzip";

    public Representation form(boolean isCompressed) {
        return isCompressed ? compressed : plain;
    }

    /**
     * It is asked for anew each time, and confirmed by its tag (RFC 9111).
     *
     * @param type its media type with the character set
     * @param indexed whether search engines may list it
     */
    public static Page of(String type, byte[] bytes, boolean indexed) {
        return new Printing(type, indexed, "no-cache").page(bytes);
    }

    /** What stands under its own hash may be kept for a year (RFC 8246). */
    public static Page lasting(String type, byte[] bytes) {
        return new Printing(type, true, "public, max-age=31536000, immutable").page(bytes);
    }
}
