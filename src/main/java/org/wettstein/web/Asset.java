package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file that pages need, under its hash, so that it never changes. */
record Asset(String address, Page page) {
    /** Where assets stand. */
    static final String FOLDER = "/assets/";

    static Asset of(String name, String ending, String type, String text) {
        var page = Page.of(type, text.getBytes(UTF_8), true);
        return new Asset(FOLDER + name + "-" + page.tag() + ending, page);
    }
}
