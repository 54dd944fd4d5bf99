package org.wettstein.web;

import java.util.function.Supplier;

/**
 * An address that a site understands, and how its page is written.
 *
 * @param path the one canonical path of the page
 * @param lasting whether the page is one of a bounded number, so that it may be kept as long as its edition lasts
 * @param writing writes the page; it may find that there is nothing to write of
 */
public record PageRequest(PagePath path, Query query, boolean lasting, Supplier<Asked<Content>> writing) {

    /** The canonical path with the query in its canonical order. */
    public String address() {
        return path.text() + query.text();
    }
}
