package org.wettstein.web.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/** A line at the head of an answer, kept as the bytes that go out. */
public record Header(CharSequence name, CharSequence value) {

    public static Header of(String name, String value) {
        return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    public static void put(HttpServerResponse response, List<Header> headers) {
        for (var header : headers) {
            response.putHeader(header.name(), header.value());
        }
    }
}
