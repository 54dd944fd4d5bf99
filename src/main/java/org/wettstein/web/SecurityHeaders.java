package org.wettstein.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wettstein.web.answer.Header;

/** What browsers must not do with anything this server sends: the one place for pages and interfaces alike. */
@Singleton
public class SecurityHeaders {
    /** The place of this filter; those with lower numbers come later. */
    public static final int FIRST = 1000;

    /** What stands below this is made to stand within pages of others; it has no forms and needs no cookie. */
    private static final String EMBEDDED = "/embed/";

    private static final List<Header> EVERYWHERE = List.of(
            Header.of("X-Content-Type-Options", "nosniff"),
            Header.of("Referrer-Policy", "strict-origin-when-cross-origin"),
            Header.of("Cross-Origin-Opener-Policy", "same-origin"),
            Header.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final List<Header> UNFRAMED = everywhereAnd(policy("'none'"), Header.of("X-Frame-Options", "DENY"));

    private static final List<Header> FRAMED = everywhereAnd(policy("*"));

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    put(context.request());
                    context.next();
                },
                FIRST);
    }

    static void put(HttpServerRequest request) {
        Header.put(request.response(), of(request.path()));
    }

    /** The lines at the head of whatever is sent from that path. */
    static List<Header> of(@Nullable String path) {
        return embedded(path) ? FRAMED : UNFRAMED;
    }

    /** Behind the language: {@code /de/embed/…}. */
    private static boolean embedded(@Nullable String path) {
        return path != null && path.length() > 1 && path.startsWith(EMBEDDED, Math.max(0, path.indexOf('/', 1)));
    }

    private static List<Header> everywhereAnd(Header... more) {
        return Stream.concat(EVERYWHERE.stream(), Stream.of(more)).toList();
    }

    private static Header policy(String frameAncestors) {
        return Header.of(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'none'",
                        "style-src 'self'",
                        "img-src 'self'",
                        "font-src 'self'",
                        "form-action 'self'",
                        "base-uri 'none'",
                        "frame-ancestors " + frameAncestors));
    }
}
