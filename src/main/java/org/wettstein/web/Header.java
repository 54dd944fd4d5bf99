package org.wettstein.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/** A line at the head of an answer, kept as the bytes that go out. */
record Header(CharSequence name, CharSequence value) {

    static Header of(String name, String value) {
        return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    static void put(HttpServerResponse response, List<Header> headers) {
        for (var header : headers) {
            response.putHeader(header.name(), header.value());
        }
    }
}
