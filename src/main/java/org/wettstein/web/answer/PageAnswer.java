package org.wettstein.web.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a page travels: conditional and compressed (RFC 9110). */
public final class PageAnswer {
    private PageAnswer() {}

    public static void send(RoutingContext context, Page page) {
        var request = context.request();
        var representation = page.form(Gzip.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
            representation.confirm(request);
        } else {
            representation.send(request);
        }
    }

    /** For good: the address has one canonical form. The query stays as it is. */
    public static void redirect(RoutingContext context, String path) {
        to(context, path, 308);
    }

    /** For this reader. */
    public static void chooseLanguage(RoutingContext context, String path) {
        context.response().putHeader("Vary", "Accept-Language").putHeader("Cache-Control", "no-cache");
        to(context, path, 302);
    }

    public static void body(RoutingContext context, Buffer body) {
        var response = context.response();
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", String.valueOf(body.length())).end();
        } else {
            response.end(body);
        }
    }

    private static void to(RoutingContext context, String path, int status) {
        var query = context.request().query();
        context.response()
                .setStatusCode(status)
                .putHeader("Location", query == null || query.isEmpty() ? path : path + "?" + query)
                .end();
    }

    /** @param header {@code If-None-Match}; either form of the page counts, plain or compressed */
    static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Stream.of(header.split(",", -1))
                        .map(String::strip)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(given -> given.equals("*")
                                || given.equals('"' + tag + '"')
                                || given.equals('"' + tag + Page.COMPRESSED + '"'));
    }
}
