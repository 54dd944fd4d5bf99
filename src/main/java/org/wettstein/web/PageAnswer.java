package org.wettstein.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a page travels: conditional, compressed, and asked for anew each time (RFC 9110, RFC 9111). */
final class PageAnswer {
    private static final String COMPRESSED = "-gzip";

    private PageAnswer() {}

    static void send(RoutingContext context, Page page) {
        send(context, page, "no-cache");
    }

    /** What stands under its own hash may be kept for a year (RFC 8246). */
    static void keep(RoutingContext context, Page page) {
        send(context, page, "public, max-age=31536000, immutable");
    }

    private static void send(RoutingContext context, Page page, String keeping) {
        var request = context.request();
        boolean compressed = acceptsGzip(request.getHeader("Accept-Encoding"));
        var tag = '"' + page.tag() + (compressed ? COMPRESSED : "") + '"';
        var response = context.response()
                .putHeader("ETag", tag)
                .putHeader("Cache-Control", keeping)
                .putHeader("Vary", "Accept-Encoding");
        if (!page.indexed()) {
            response.putHeader("X-Robots-Tag", "noindex");
        }
        if (matches(request.getHeader("If-None-Match"), page.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (compressed) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.putHeader("Content-Type", page.type());
        body(context, compressed ? page.compressed() : page.plain());
    }

    /** For good: the address has one canonical form. The query stays as it is. */
    static void redirect(RoutingContext context, String path) {
        to(context, path, 308);
    }

    /** For this reader. */
    static void chooseLanguage(RoutingContext context, String path) {
        context.response().putHeader("Vary", "Accept-Language").putHeader("Cache-Control", "no-cache");
        to(context, path, 302);
    }

    static void body(RoutingContext context, Buffer body) {
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
                                || given.equals('"' + tag + COMPRESSED + '"'));
    }

    /** @param header {@code Accept-Encoding} (RFC 9110, section 12.5.3) */
    static boolean acceptsGzip(@Nullable String header) {
        return header != null
                && Stream.of(header.split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals("gzip")
                                || (coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?")));
    }
}
