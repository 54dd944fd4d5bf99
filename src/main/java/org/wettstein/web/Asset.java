package org.wettstein.web;

import org.wettstein.web.answer.Page;

/**
 * A file that pages need, under its hash, so that it never changes.
 *
 * @param file its name as it lies here, {@code icon.svg}
 */
record Asset(String file, String address, Page page) {
    /** Where assets stand. */
    static final String FOLDER = "/assets/";

    static Asset of(String file, String type, byte[] content) {
        var page = Page.lasting(type, content);
        int dot = file.lastIndexOf('.');
        return new Asset(file, FOLDER + file.substring(0, dot) + "-" + page.tag() + file.substring(dot), page);
    }

    /** How another asset names it. */
    String hashed() {
        return address.substring(FOLDER.length());
    }
}
